/**
 * Lists the `domain` attributes that a cookie visible on a host can have: none (host-only), the host, and each parent of two labels or more.
 * Browsers refuse those that are public suffixes, such as `police.uk`, which costs nothing (T5, T6).
 */
export function listDomains(hostname: string): (string | undefined)[] {
  const labels = hostname.split('.');
  return [
    undefined,
    ...labels.slice(0, -1).map((_, index) => labels.slice(index).join('.')),
  ];
}
