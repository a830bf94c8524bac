import { holdScripts } from './hold-scripts.ts';
import { preload } from './preload.ts';
import { select } from './select.ts';

/** Milliseconds after which a script that does not answer holds up the next one no longer (design §6). */
const PATIENCE = 3000;
/** Milliseconds for which inline scripts run before the browser may do something else, such as showing what a click has done (INP). */
const SLICE = 50;
const HELD = 'script[type="text/plain"][data-consent],template[data-consent]';

/** A held script or template, of which only scripts can have an address. */
type HeldElement = HTMLScriptElement | (HTMLTemplateElement & { src?: never });

/** Makes held scripts and templates live. */
export interface Releaser {
  /** Takes up what is held and allowed below a node, and the node itself, in the order of the document. */
  readonly releaseHeld: (root: ParentNode) => void;
  /** Stops what is not allowed any more and has not run yet, even where its download is under way, and holds again what can be. */
  readonly stopRefused: () => void;
  /** Elements that the visitor has allowed by themselves, without storing that. Releasing one is a call of its own. */
  readonly allowedOnce: WeakSet<HTMLElement>;
}

/**
 * Makes the releaser. Elements are moved, never copied: the page's own script element, detached and put back, keeps nonce and integrity
 * and runs under Trusted Types without a policy. Scripts run one after the other, each asked for permission just before (design §6).
 *
 * @param granted - says whether a category or service is allowed right now
 * @param nonce - the page's nonce, where it has one
 */
export function createReleaser(
  granted: (id: string) => boolean,
  nonce: string,
): Releaser {
  let queue = new Set<HeldElement>();
  /** Scripts that are in the page but may not have run, each with what ends the wait for it. */
  const started = new Map<HTMLScriptElement, () => void>();
  /** Templates that were released, each with what came out of it. */
  const live = new Map<HTMLTemplateElement, readonly ChildNode[]>();
  const allowedOnce = new WeakSet<HTMLElement>();
  /** Keeps the place of the script that is taken out and put back. */
  const place = document.createComment('');
  let isWorking = false;

  // Attributes, not `dataset`: an object for each held script would stay in memory.
  function isAllowed(element: HTMLElement): boolean {
    return (
      allowedOnce.has(element) ||
      (element.getAttribute('data-consent') ?? '')
        .trim()
        .split(/\s+/)
        .every(granted)
    );
  }

  /** Finds what is held and allowed, and starts the downloads. */
  function find(root: ParentNode): HeldElement[] {
    return (select(root, HELD) as HeldElement[]).filter((element) => {
      if (!isAllowed(element)) return false;
      if (element.src && !queue.has(element)) preload(element, nonce);
      return true;
    });
  }

  /** Puts a script into the page; returns the wait for it where there is one. */
  function run(script: HTMLScriptElement): Promise<void> | undefined {
    const { src, noModule } = script;
    const type = script.getAttribute('data-type');
    let wait: Promise<void> | undefined;
    script.replaceWith(place);
    script.removeAttribute('type');
    if (type) script.type = type;
    if (src || type) {
      // Not `async = false`: a script that hangs would then hold back all that come after it.
      script.async = true;
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
    }
    place.replaceWith(script);
    // An inline module and a nomodule script tell of no end.
    return src && !noModule ? wait : undefined;
  }

  async function work(end: number): Promise<void> {
    isWorking = true;
    // What is not allowed any more when its turn comes stays in the page, held. The queue can grow meanwhile; one that is replaced, since what came out of a
    // template goes first, is begun anew.
    while (queue.size)
      for (const element of queue) {
        queue.delete(element);
        if (!element.isConnected || !isAllowed(element)) continue;
        if ('content' in element) {
          const { content } = element;
          live.set(element, [...content.childNodes]);
          holdScripts(element);
          const inner = find(content);
          element.replaceWith(content);
          queue = new Set([...inner, ...queue]);
          break;
        } else {
          const wait = run(element);
          if (wait ?? performance.now() > end) {
            // Where the browser can, only what is urgent comes in between: a page that is being loaded would be painted first.
            await (wait ??
              (window as Partial<Window>).scheduler?.yield() ??
              new Promise((resolve) => setTimeout(resolve)));
            end = performance.now() + SLICE;
          }
        }
      }
    isWorking = false;
  }

  function releaseHeld(root: ParentNode): void {
    // Searching takes its part of the first slice.
    const end = performance.now() + SLICE;
    for (const element of find(root)) {
      // To the end, so that what is queued already stays in the order of the document with what has been allowed since.
      if (root === document) queue.delete(element);
      queue.add(element);
    }
    if (!isWorking) void work(end);
  }

  return {
    releaseHeld,
    stopRefused() {
      for (const [script, end] of started) {
        if (isAllowed(script)) continue;
        // In a document that runs nothing, a script that has not run yet never will (HTML, "execute the script element", step 2).
        new Document().adoptNode(script);
        end();
      }
      for (const [element, content] of live) {
        if (isAllowed(element)) continue;
        live.delete(element);
        content.find(({ isConnected }) => isConnected)?.before(element);
        element.content.append(...content);
      }
    },
    allowedOnce,
  };
}
