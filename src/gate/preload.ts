/**
 * Starts the download of a held script without running it, so that scripts arrive side by side and run one by one.
 * The link repeats what decides whether the browser takes the download up again: address, kind, CORS mode, integrity, referrer policy.
 *
 * @param nonce - for a script that has none of its own; without it a strict policy blocks and reports the link
 */
export function preload(script: HTMLScriptElement, nonce: string): void {
  if (!script.src) return;
  const link = document.createElement('link');
  link.rel = script.dataset['type'] === 'module' ? 'modulepreload' : 'preload';
  link.as = 'script';
  link.href = script.src;
  link.crossOrigin = script.crossOrigin;
  link.integrity = script.integrity;
  link.referrerPolicy = script.referrerPolicy;
  link.nonce = script.nonce || nonce;
  link.onload = link.onerror = () => {
    link.remove();
  };
  document.head.append(link);
}
