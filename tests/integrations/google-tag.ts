/** A command for Google's tags, as a list. */
export type Command = readonly [name: string, ...parameters: unknown[]];

/**
 * Reads the data layer as Google's tags do: only `arguments` objects are commands
 * (https://developers.google.com/tag-platform/security/guides/consent, "function gtag(){dataLayer.push(arguments);}").
 */
export function readCommands(dataLayer: readonly unknown[] = []): Command[] {
  return dataLayer
    .filter(
      (entry) => Object.prototype.toString.call(entry) === '[object Arguments]',
    )
    .map((entry) => Array.from(entry as ArrayLike<unknown>) as never);
}

/** Says what Google's tags take the consent to be after all commands so far, outside of any region. */
export function readSignals(
  dataLayer: readonly unknown[] | undefined,
): Record<string, unknown> {
  return Object.assign(
    {},
    ...readCommands(dataLayer)
      .filter(([name]) => name === 'consent')
      .map(([, , signals]) => signals as object)
      .filter((signals) => !('region' in signals)),
  ) as Record<string, unknown>;
}
