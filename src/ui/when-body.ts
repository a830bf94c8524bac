/** Returns a wait where the page has no body yet: a script in `<head>` can be faster than the parser. */
export function whenBody(): Promise<unknown> | undefined {
  return (document.body as HTMLElement | null)
    ? undefined
    : new Promise((resolve) => {
        document.addEventListener('DOMContentLoaded', resolve, { once: true });
      });
}
