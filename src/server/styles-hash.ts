/** Hash of the style sheet as text. Set by the build. */
declare const STYLES_HASH: string;

/**
 * The hash of the inlined style sheet, for a policy without nonces (S5).
 *
 * @example
 * ```ts
 * const policy = `style-src 'self' '${stylesHash}'`;
 * ```
 */
export const stylesHash: string = STYLES_HASH;
