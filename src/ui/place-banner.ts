/**
 * Keeps the banner at the lower edge of the window, where it leaves enough of the page to be seen; otherwise it stays in the flow. What the banner covers can be scrolled out from under it, so that it hides no focus (A14).
 *
 * @returns the undo
 */
export function placeBanner(root: HTMLElement): () => void {
  const page = document.documentElement;
  const sheet = new CSSStyleSheet();
  const place = (): void => {
    const { offsetHeight } = root;
    const isFixed = offsetHeight * 3 <= innerHeight;
    root.toggleAttribute('data-consent-fixed', isFixed);
    sheet.replaceSync(
      isFixed
        ? `html{scroll-padding-bottom:${offsetHeight}px}body{padding-bottom:${offsetHeight}px!important}`
        : '',
    );
  };
  const observer = new ResizeObserver(place);
  document.adoptedStyleSheets.push(sheet);
  observer.observe(root);
  observer.observe(page);
  addEventListener('resize', place);
  place();
  return () => {
    observer.disconnect();
    removeEventListener('resize', place);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (adopted) => adopted !== sheet,
    );
  };
}
