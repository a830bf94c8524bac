/**
 * Calls back when the page's language changes, as it does in a single-page app (W2).
 *
 * @param fail - told of what went wrong
 * @returns the undo
 */
export function watchLanguage(
  onChange: () => Promise<void>,
  fail: (cause: unknown) => void,
): () => void {
  const observer = new MutationObserver(() => {
    onChange().catch(fail);
  });
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  return () => {
    observer.disconnect();
  };
}
