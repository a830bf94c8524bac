import { ConsentError } from '../core/errors.ts';
import { preload } from './preload.ts';

/** Milliseconds after which a script that does not answer holds up the next one no longer (design §6). */
const PATIENCE = 3000;
const HELD = 'script[type="text/plain"][data-consent],template[data-consent]';
const RUNNABLE = /^$|^module$|(java|ecma)script$/;

/** What releasing needs from the gate. */
export interface ReleaseParts {
  /** Says whether a category or service is allowed right now. */
  readonly granted: (id: string) => boolean;
  /** Gets what went wrong with one element; the others go on. */
  readonly report: (error: ConsentError) => void;
  /** The page's nonce, where it has one. */
  readonly nonce: string;
}

/** Makes held elements live. */
export interface Releaser {
  /** Takes up every held element of the page that is allowed, in the order of the document. */
  release(): void;
  /** Stops what is not allowed any more and has not run yet, even where its download is under way. */
  stop(): void;
}

/** Holds the scripts of a template's content, so that an external one and an inline one after it keep their order. */
function holdScripts({ content, dataset }: HTMLTemplateElement): void {
  for (const script of content.querySelectorAll('script')) {
    if (script.hasAttribute('data-consent') || !RUNNABLE.test(script.type))
      continue;
    if (script.type === 'module') script.dataset['type'] = 'module';
    script.dataset['consent'] = dataset['consent'];
    script.type = 'text/plain';
  }
}

/**
 * Makes the releaser. Elements are moved, never copied: the page's own script element, detached and put back, keeps nonce and integrity
 * and runs under Trusted Types without a policy. Scripts run one after the other, each asked for permission just before (design §6).
 */
export function createReleaser({
  granted,
  report,
  nonce,
}: ReleaseParts): Releaser {
  const queue: HTMLElement[] = [];
  const known = new WeakSet<Element>();
  /** Scripts that are in the page but may not have run, each with what ends the wait for it. */
  const started = new Map<HTMLScriptElement, () => void>();
  let isRunning = false;

  function isAllowed({ dataset }: HTMLElement): boolean {
    return (dataset['consent'] ?? '').trim().split(/\s+/).every(granted);
  }

  /** Finds what is held and allowed. */
  function find(root: ParentNode): HTMLElement[] {
    return [...root.querySelectorAll<HTMLElement>(HELD)].filter((element) => {
      if (known.has(element)) return false;
      // An SVG script is fetched whatever its type (design §6).
      if (!(element instanceof HTMLElement)) {
        known.add(element);
        report(
          new ConsentError(
            'held-svg',
            'A script in <svg> cannot be held: put it outside.',
          ),
        );
        return false;
      }
      if (!isAllowed(element)) return false;
      known.add(element);
      if (element instanceof HTMLScriptElement && element.src)
        preload(element, nonce);
      return true;
    });
  }

  function open(template: HTMLTemplateElement): void {
    holdScripts(template);
    const { content } = template;
    const found = find(content);
    template.replaceWith(content);
    queue.unshift(...found);
  }

  /** Puts a script into the page; returns the wait for it where there is one. */
  function run(script: HTMLScriptElement): Promise<void> | undefined {
    const { parentNode, nextSibling, dataset, src } = script;
    const type = dataset['type'];
    const isOrdered = !script.async;
    script.remove();
    if (type) script.type = type;
    else script.removeAttribute('type');
    let wait: Promise<void> | undefined;
    if (src || type) {
      started.set(script, () => undefined);
      // Not `async = false`: a script that hangs would then hold back all that come after it.
      script.async = true;
    }
    // An inline module and a nomodule script tell of no end.
    if (src && !script.noModule)
      wait = new Promise((resolve) => {
        const timer = setTimeout(resolve, PATIENCE);
        const end = (): void => {
          started.delete(script);
          clearTimeout(timer);
          resolve();
        };
        started.set(script, end);
        script.addEventListener('load', end);
        script.addEventListener('error', end);
      });
    parentNode?.insertBefore(script, nextSibling);
    return isOrdered ? wait : undefined;
  }

  async function work(): Promise<void> {
    isRunning = true;
    for (let element; (element = queue.shift()); ) {
      known.delete(element);
      if (!element.isConnected || !isAllowed(element)) continue;
      if (element instanceof HTMLTemplateElement) open(element);
      else {
        const wait = run(element as HTMLScriptElement);
        if (wait) await wait;
      }
    }
    isRunning = false;
  }

  return {
    release() {
      queue.push(...find(document));
      if (!isRunning) void work();
    },
    stop() {
      for (const [script, end] of started) {
        if (isAllowed(script)) continue;
        // In a document that runs nothing, a script that has not run yet never will (HTML, "execute the script element", step 2).
        document.implementation.createHTMLDocument('').adoptNode(script);
        started.delete(script);
        end();
      }
    },
  };
}
