import { listIds } from '../embeds/permit.ts';
import { findFetched } from './find-fetched.ts';
import { findForgotten } from './find-forgotten.ts';

/** Something on the page that the gate cannot hold, or not as it is meant. */
interface Finding {
  readonly element: Element;
  readonly problem: string;
}

/** Finds the held scripts that write into a page which is no longer being parsed by the time they run. */
function findWriting(root: ParentNode): Element[] {
  const held = root.querySelectorAll('script[type="text/plain"][data-consent]');
  return [...held].filter(({ textContent }) =>
    textContent.includes('document.write'),
  );
}

/** Finds what cannot be held safely (design §6): browsers fetch it before anyone can stop them, or it needs a page that is still being parsed. */
function listFindings(
  root: ParentNode,
  isAllowed: (holder: HTMLElement) => boolean,
): Finding[] {
  const all = (elements: Iterable<Element>, problem: string): Finding[] =>
    [...elements].map((element) => ({ element, problem }));
  return [
    ...all(
      findForgotten(root, isAllowed),
      'a held script needs type="text/plain"; this one has run without being asked for',
    ),
    ...findFetched(root, isAllowed).map(({ element, name }) => ({
      element,
      problem: `the browser has fetched ${name} before consent; write data-${name} in its place`,
    })),
    ...all(
      findWriting(root),
      'document.write removes the whole page when a held script calls it; let the script add elements instead',
    ),
    ...all(
      root.querySelectorAll('svg script[data-consent]'),
      'a script in <svg> is fetched whatever its type; put it outside',
    ),
  ];
}

/**
 * Tells the developer what on this page cannot be held safely.
 *
 * @param state - what is allowed right now, by id, so that nothing is accused which has been released. Where nobody knows, everything is taken to be
 * @param console - where to; one warning a finding, with the element
 */
export function auditPage(
  state: Readonly<Record<string, boolean>> | undefined,
  console: Console,
): void {
  const isAllowed = (holder: HTMLElement): boolean =>
    !state || listIds(holder).every((id) => state[id]);
  for (const { element, problem } of listFindings(document, isAllowed))
    console.warn(`by-consent: ${problem}:`, element);
}
