/** Hash of the gate as text. Set by the build. */
declare const GATE_HASH: string;

/**
 * The hash of the inlined gate, for a policy without nonces (S5).
 *
 * @example
 * ```ts
 * const policy = `script-src 'self' '${gateHash}'`;
 * ```
 */
export const gateHash: string = GATE_HASH;
