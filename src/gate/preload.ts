/**
 * Starts the download of a held external script without running it, so that scripts arrive side by side and run one by one.
 * The link repeats what decides whether the browser takes the download up again: address, kind, CORS mode, integrity.
 *
 * @param nonce - for a script that has none of its own; without it a strict policy blocks and reports the link
 */
export function preload(script: HTMLScriptElement, nonce: string): void {
  const link = document.createElement('link');
  link.rel = script.dataset['type'] === 'module' ? 'modulepreload' : 'preload';
  link.as = 'script';
  link.href = script.src;
  link.crossOrigin = script.crossOrigin;
  link.integrity = script.integrity;
  link.nonce = script.nonce || nonce;
  document.head.append(link);
}
