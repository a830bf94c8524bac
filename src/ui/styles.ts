/**
 * Adopts a style sheet. Constructed sheets pass every `style-src`, where `<style>` and `style=""` do not (S2).
 *
 * @returns the undo
 */
export function adoptStyles(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (adopted) => adopted !== sheet,
    );
  };
}
