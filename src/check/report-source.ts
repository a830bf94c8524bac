import { report, reportText } from '../config/browser-check.ts';

/**
 * Tells what is wrong in a configuration that the gate could not read, out of its text: in the page, else in the file that a script tag names. The gate
 * knows no more than that there is none, and "found nothing" would send the developer the wrong way.
 *
 * @param console - where to. Nothing is written where the file cannot be fetched, since the `error` event has told of that
 */
export async function reportSource(console: Console): Promise<void> {
  const inline = document.getElementById('by-consent-config')?.textContent;
  const url = document.querySelector<HTMLElement>('script[data-config]')
    ?.dataset['config'];
  if (inline != null) reportText(inline, console);
  else if (url === undefined) report(undefined, console);
  else {
    const file = await fetch(url).catch(() => undefined);
    if (file) reportText(await file.text(), console);
  }
}
