/** Lists the elements whose permission an element needs: itself, and those around it that are held too. */
export function listHolders(element: HTMLElement): HTMLElement[] {
  const holders: HTMLElement[] = [];
  for (
    let holder: HTMLElement | null | undefined = element;
    holder;
    holder = holder.parentElement?.closest<HTMLElement>('[data-consent]')
  )
    holders.push(holder);
  return holders;
}

/** Lists the categories and services that an element names, all of which have to be allowed. One that names none has an empty id, which nobody allows. */
export function listIds({ dataset }: HTMLElement): string[] {
  return (dataset['consent'] ?? '').trim().split(/\s+/);
}

/**
 * Makes what says whether an element may be live.
 *
 * @param granted - says whether a category or service is allowed right now
 * @param allowedOnce - elements that the visitor has allowed by themselves. What is allowed for good is forgotten there, so that taking that back takes it back
 */
export function createPermit(
  granted: (id: string) => boolean,
  allowedOnce: WeakSet<HTMLElement>,
): (element: HTMLElement) => boolean {
  return (element) =>
    listHolders(element).every((holder) => {
      if (!listIds(holder).every(granted)) return allowedOnce.has(holder);
      allowedOnce.delete(holder);
      return true;
    });
}
