/** Says whether the browser sends Global Privacy Control (L30). */
export function hasGpc(): boolean {
  return !!(navigator as { globalPrivacyControl?: unknown })
    .globalPrivacyControl;
}
