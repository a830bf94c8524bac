import type { ConsentIds } from '../core/integrations-config.ts';
import type { Consent } from '../core/types.ts';

/** A vendor's signals, each granted or denied. */
export type Signals<Name extends string> = Readonly<
  Record<Name, 'granted' | 'denied'>
>;

/** Says whether everything is allowed that was asked for. Nothing is not. */
function isAllowed(consent: Consent, ids: ConsentIds = []): boolean {
  if (typeof ids.map !== 'function')
    throw new Error(
      `expected a list of ids, such as ["analytics"], found ${JSON.stringify(ids)}`,
    );
  // Each is asked about, so that an unknown one is reported even after a denied one.
  const answers = ids.map((id) => consent.granted(id));
  return answers.length > 0 && answers.every(Boolean);
}

/**
 * Turns the state into a vendor's signals and tells them, now and whenever one of them has changed. What the site does not mention is denied.
 *
 * @param names - every signal there is
 * @param sources - what stands for each, as the site has written it
 * @param tell - passes them on; what it throws goes to the reporter
 * @param told - what the vendor knows already
 * @returns the undo
 * @throws when something else than a list stands for a signal
 */
export function followSignals<Name extends string>(
  consent: Consent,
  names: readonly Name[],
  sources: Partial<Record<Name, ConsentIds>>,
  tell: (signals: Signals<Name>) => void,
  told?: Signals<Name>,
): () => void {
  const read = (): Signals<Name> =>
    Object.fromEntries(
      names.map((name) => [
        name,
        isAllowed(consent, sources[name]) ? 'granted' : 'denied',
      ]),
    ) as Signals<Name>;
  let known = JSON.stringify(told);
  // Here it throws to whoever connects; in a listener it would go to the reporter, without a hint of where it comes from.
  read();
  return consent.subscribe(() => {
    const signals = read();
    const text = JSON.stringify(signals);
    if (text === known) return;
    known = text;
    tell(signals);
  });
}
