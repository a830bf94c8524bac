import type { DecisionAction, Choices } from '../core/types.ts';
import type { ExtrasContext } from '../gate/extras-context.ts';
import base from '../ui/base.css?inline';
import { onAction } from '../ui/on-action.ts';
import { renderDom } from '../ui/render-dom.ts';
import { showMessage } from '../ui/show-message.ts';
import { linkStyles } from '../ui/link-styles.ts';
import { adoptStyles } from '../ui/styles.ts';
import { createSubmitter } from '../ui/submit.ts';
import { updateDom } from '../ui/update-dom.ts';
import { watchLanguage } from '../ui/watch-language.ts';
import { placeholderView } from '../views/placeholder.ts';
import type { ViewElement } from '../views/node.ts';
import coverCss from './cover.css?inline';
import { createCover } from './cover.ts';
import { describeEmbed, listMissing } from './describe-embed.ts';
import { focusContent } from './focus-content.ts';
import css from './placeholder.css?inline';
import { getProps } from './wording.ts';

/** The placeholders of a page. */
export interface Placeholders {
  /** Lets one stand for an element, where that is to have one. */
  readonly show: (element: HTMLElement) => void;
  /** Takes it away. Where it has the focus, that goes to what has appeared. */
  readonly drop: (element: HTMLElement) => void;
  /** Says everything anew: in the language that the page has, and of what is still waited for. */
  readonly refresh: () => void;
}

/**
 * Makes the placeholders: over held frames, and for whatever asks for one with `data-consent-placeholder`.
 *
 * @param allowOnce - allows one element without storing that
 */
export function createPlaceholders(
  { config, consent, signal }: ExtrasContext,
  allowOnce: (element: HTMLElement) => void,
): Placeholders {
  const { classNames, stylesheet } = config;
  const submitter = createSubmitter();
  /** Each with what will appear in its place. */
  const shown = new Map<
    HTMLElement,
    { node: HTMLElement; content: readonly Element[] }
  >();
  const cover = createCover(make);
  let isStyled = false;

  function view(element: HTMLElement): ViewElement {
    const props = getProps(config);
    const missing = listMissing(element, consent);
    return placeholderView(
      props,
      describeEmbed(element, missing, config, props.language),
    );
  }

  function style(): void {
    if (isStyled) return;
    isStyled = true;
    const undos = stylesheet
      ? [adoptStyles(coverCss), linkStyles(stylesheet)]
      : [adoptStyles(base + coverCss + css)];
    signal.addEventListener('abort', () => {
      for (const undo of undos) undo();
    });
  }

  /** Stores that everything an element waits for is allowed. What then appears takes the placeholder away. */
  async function allow(element: HTMLElement, node: HTMLElement): Promise<void> {
    const ids = listMissing(element, consent);
    const choices = Object.fromEntries(ids.map((id) => [id, true]));
    const save: (choices: Choices, action: DecisionAction) => Promise<unknown> =
      consent.save;
    const isStored = await submitter.submit(node, () => save(choices, 'embed'));
    if (isStored === false) showMessage(node, 'failed');
  }

  function make(element: HTMLElement): HTMLElement | undefined {
    try {
      const node = renderDom(view(element), classNames);
      onAction(node, {
        once: () => {
          allowOnce(element);
        },
        always: () => void allow(element, node),
      });
      const content =
        element instanceof HTMLTemplateElement
          ? [...element.content.children]
          : [element];
      shown.set(element, { node, content });
      return node;
    } catch (error) {
      // Without a label, say: it stays held, and the others are not kept from theirs (promise 10).
      reportError(error);
      return undefined;
    }
  }

  function drop(element: HTMLElement): void {
    const { node, content = [] } = shown.get(element) ?? {};
    const parent = node?.parentElement ?? null;
    const hadFocus = node?.contains(document.activeElement);
    shown.delete(element);
    cover.remove(element);
    node?.remove();
    if (hadFocus) focusContent([...content, parent]);
  }

  function refresh(): void {
    for (const [element, { node }] of shown)
      updateDom(node, view(element), classNames);
  }

  /** The gate takes a template out of the page when it releases what is in it. */
  const leaving = new MutationObserver(() => {
    for (const element of shown.keys())
      if (element.localName === 'template' && !element.isConnected)
        drop(element);
  });

  const stopWatching = watchLanguage(
    () => Promise.resolve().then(refresh),
    reportError,
  );
  signal.addEventListener('abort', () => {
    stopWatching();
    leaving.disconnect();
  });

  return {
    show(element) {
      const { localName, parentElement, dataset } = element;
      const wish =
        dataset['consentPlaceholder'] ?? (localName === 'iframe' ? '' : 'none');
      // What waits for something that nobody can allow is a mistake of the site, and has been reported.
      const isKnown = listMissing(element, consent).every(
        (id) => id in consent.state,
      );
      if (wish === 'none' || !isKnown || shown.has(element)) return;
      style();
      if (localName !== 'template') cover.add(element);
      else if (parentElement) {
        const node = make(element);
        if (node) element.before(node);
        leaving.observe(parentElement, { childList: true });
      }
    },
    drop,
    refresh,
  };
}
