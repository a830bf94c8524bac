/** Links a style sheet of the site's own, where it wants that in place of the library's. */
export function linkStyles(href: string): () => void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
  return () => {
    link.remove();
  };
}
