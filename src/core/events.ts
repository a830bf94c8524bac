/** A typed emitter. */
export interface Emitter<Events> {
  /** Adds a listener and returns its undo. */
  readonly on: <Name extends keyof Events>(
    name: Name,
    listener: (payload: Events[Name]) => void,
  ) => () => void;
  /**
   * Calls the listeners of an event in the order in which they were added. One that throws is reported and stops no other.
   *
   * @param only - calls this listener alone, if it is still there: for one that came late
   */
  readonly emit: <Name extends keyof Events>(
    name: Name,
    payload: Events[Name],
    only?: (payload: Events[Name]) => void,
  ) => void;
  /** Removes every listener. */
  readonly clear: () => void;
}

/**
 * Makes an emitter.
 *
 * @param report - gets what a listener threw
 * @param tap - hears every event before the listeners do
 */
export function createEmitter<Events>(
  report: (error: unknown) => void,
  tap?: (name: keyof Events, payload: unknown) => void,
): Emitter<Events> {
  type Listener = (payload: never) => void;
  const entries = new Set<readonly [keyof Events, Listener]>();
  const latest: Partial<Events> = {};
  return {
    on(name, listener) {
      const entry = [name, listener] as const;
      entries.add(entry);
      return () => {
        entries.delete(entry);
      };
    },
    emit(name, payload, only) {
      // Before anyone hears of it, so that nobody changes it for those who hear of it later.
      latest[name] = Object.freeze(payload) as typeof payload;
      if (!only) tap?.(name, payload);
      for (const entry of [...entries]) {
        const [event, listener] = entry;
        if (
          event !== name ||
          (only && only !== listener) ||
          // Where a listener has made something newer happen, everyone has heard of that, and must not hear of the older last.
          latest[name] !== payload ||
          // One that another listener has just removed.
          !entries.has(entry)
        )
          continue;
        try {
          listener(payload as never);
        } catch (error) {
          report(error);
        }
      }
    },
    clear() {
      entries.clear();
    },
  };
}
