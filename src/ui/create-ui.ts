import { commit } from '../core/commit.ts';
import { ConfigError, ConsentError, UiError } from '../core/errors.ts';
import { enBanner } from '../i18n/en-banner.ts';
import { createCookieStorage } from '../storage/cookie.ts';
import { createEndpointStorage } from '../storage/endpoint.ts';
import base from './base.css?inline';
import css from './by-consent.css?inline';
import { createBanner, type Banner } from './banner.ts';
import { readEarlier } from './earlier.ts';
import { createEraser } from './eraser.ts';
import type { SettingsModule, UiFiles } from './files.ts';
import { findGaps } from './find-gaps.ts';
import { hasGpc } from './gpc.ts';
import { createReport } from './report.ts';
import { adoptStyles } from './styles.ts';
import { createSubmitter } from './submit.ts';
import type { Surface, SurfaceParts } from './surface.ts';
import type { Ui, UiContext } from './ui.ts';
import { watchLanguage } from './watch-language.ts';
import { tellTabs } from './tell-tabs.ts';
import { whenBody } from './when-body.ts';
import { loadWording } from './wording.ts';

/**
 * Makes the interface: what visitors see and touch, and what stores and erases their answers. Nothing appears before it is asked for.
 *
 * @param files - what is loaded only when it is needed
 */
export async function createUi(
  context: UiContext,
  files: UiFiles,
): Promise<Ui> {
  const { config, emitter, units, freeRoom, isSettled, signal } = context;
  const { cookie = {}, endpoint, stylesheet } = config;
  const cookies = createCookieStorage(cookie);
  const storage = endpoint ? createEndpointStorage(endpoint, cookies) : cookies;
  const report = createReport(files);
  let wording = await loadWording(config, files, fail);
  // It may be over meanwhile.
  signal.throwIfAborted();
  const eraser = createEraser(context, files);
  let dropStyles: (() => void) | undefined;
  let dropMore: (() => void) | undefined;
  let place: SettingsModule['placeBanner'] | undefined;
  let banner: Banner | undefined;
  let dialog: Surface | undefined;
  let forms: Surface | undefined;
  const parts: SurfaceParts = {
    context,
    submitter: createSubmitter(),
    getAllowed: () => readEarlier(context).allowed,
    getProps: (english) => ({
      config,
      language: wording.language,
      dictionary: { ...enBanner, ...english, ...wording.texts },
      isAskedAgain: readEarlier(context).isThere,
      hasGpc: hasGpc(),
    }),
  };

  /** Loads the settings, with their styles. */
  async function loadSettings(): Promise<SettingsModule> {
    const settings = await files.loadSettings();
    signal.throwIfAborted();
    if (!stylesheet) dropMore ??= settings.adoptSettingsStyles();
    if (config.placement === 'bottom') place = settings.placeBanner;
    return settings;
  }

  /** Tells of what went wrong in the interface. */
  function fail(cause: unknown): ConsentError {
    const error =
      cause instanceof ConsentError
        ? cause
        : new UiError('ui-failed', String(cause), cause);
    emitter.emit('error', error);
    return error;
  }

  /**
   * Shows a part of the interface. Where that fails, the visitor is not asked, and nothing is granted.
   *
   * @throws what went wrong, of which the `error` event has told
   */
  async function show<Module>(
    load: () => Promise<Module> | Module,
    surface: (module: Module) => void,
  ): Promise<void> {
    try {
      signal.throwIfAborted();
      const gaps = findGaps(config);
      if (gaps.length) {
        void report(config);
        const text = `Missing or wrong: ${gaps.join(', ')}.`;
        throw new ConfigError('config-incomplete', text);
      }
      dropStyles ??= stylesheet
        ? (await loadSettings()).linkStyles(stylesheet)
        : adoptStyles(base + css);
      surface(await load());
    } catch (cause) {
      freeRoom();
      throw fail(cause);
    }
  }

  function getBanner(): Banner {
    return (banner ??= createBanner(
      parts,
      () => eraser.getLeft(),
      place,
      () => {
        banner = undefined;
      },
    ));
  }

  /** Takes over the answer of another tool, where there is one and none of ours. */
  async function takeOver(): Promise<boolean> {
    if (!config.legacy || isSettled() || readEarlier(context).isThere)
      return false;
    return (await loadSettings()).takeOver(config, units, cookies);
  }

  const stopWatching = watchLanguage(async () => {
    wording = await loadWording(config, files, fail);
    const { updateDom } = await files.loadSettings();
    for (const surface of [banner, dialog, forms]) surface?.update(updateDom);
  }, fail);

  signal.addEventListener('abort', () => {
    stopWatching();
    for (const surface of [dialog, banner, forms]) surface?.remove();
    // It goes when it has the focus no more.
    document.querySelector<HTMLElement>('.by-consent-mark')?.blur();
    dropStyles?.();
    dropMore?.();
  });
  return {
    erase: eraser.erase,
    async askVisitor(decision) {
      // Where there is a question again, in another tab perhaps, there can be something to erase again.
      if (decision !== undefined) eraser.erase();
      await whenBody();
      const isTaken = await takeOver().catch((cause: unknown) => {
        fail(cause);
      });
      if (isTaken) return;
      if (isSettled()) freeRoom();
      else
        await show(
          config.placement === 'bottom' ? loadSettings : () => undefined,
          getBanner,
        );
    },
    async openSettings() {
      const { activeElement } = document;
      const opener =
        activeElement instanceof HTMLElement && !dialog
          ? activeElement
          : undefined;
      await show(loadSettings, ({ createDialog }) => {
        dialog ??= createDialog(
          parts,
          (status) => {
            getBanner().confirm(status, opener);
          },
          () => {
            dialog = undefined;
          },
        );
      });
    },
    mountForms: () =>
      show(loadSettings, ({ createForms }) => {
        forms ??= createForms(parts, () => banner?.remove());
      }),
    async commitSave(held, ...save) {
      const before = held.resolveAnswers(held.decision?.choices);
      const isWithdrawal = (): boolean =>
        units.some(({ id }) => before[id] && !held.state[id]);
      // At once, however long storing takes. What else is refused has been erased since the page began.
      if (isWithdrawal()) eraser.erase();
      await commit(held, storage, ...save);
      eraser.erase();
      tellTabs();
      if (config.reloadOnWithdraw && isWithdrawal()) location.reload();
      return held.state;
    },
    reportConfig: report,
  };
}
