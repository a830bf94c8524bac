/** Returns what the browser says of Global Privacy Control (L30): something where it is on. */
export function hasGpc(): unknown {
  return (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl;
}
