/** Something on the page that the gate cannot hold, or not as it is meant. */
interface Finding {
  readonly element: Element;
  readonly problem: string;
}

const RULES: readonly [selector: string, problem: string][] = [
  [
    'svg script[data-consent]',
    'a script in <svg> is fetched whatever its type; put it outside',
  ],
  [
    'script[data-consent][src]:not([type]):not([async])',
    'a held script needs type="text/plain"; this one has run without being asked for',
  ],
  [
    'picture:has([data-consent]) source[srcset]',
    'the browser fetches a <source> before consent; write data-srcset',
  ],
];

/** Finds what cannot be held safely (design §6): browsers fetch it before anyone can stop them, or it needs a page that is still being parsed. */
function listFindings(root: ParentNode): Finding[] {
  const findings = RULES.flatMap(([selector, problem]) =>
    [...root.querySelectorAll(selector)].map((element) => ({
      element,
      problem,
    })),
  );
  for (const element of root.querySelectorAll(
    'script[type="text/plain"][data-consent]',
  ))
    if (element.textContent.includes('document.write'))
      findings.push({
        element,
        problem:
          'document.write does nothing once the page has been parsed; let the script add elements instead',
      });
  return findings;
}

/**
 * Tells the developer what on this page cannot be held safely.
 *
 * @param console - where to; one warning a finding, with the element
 */
export function auditPage(console: Console): void {
  for (const { element, problem } of listFindings(document))
    console.warn(`by-consent: ${problem}:`, element);
}
