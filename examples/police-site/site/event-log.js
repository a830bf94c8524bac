const CAPACITY = 200;

/** @typedef {{ time: string, type: string, page: string, target?: string }} ReceivedEvent */

/**
 * What the collector received: in memory only, the last 200 events, and nothing that points to a person.
 * The tracker repeats an event whose answer it did not see, under the same id; such a repetition is dropped.
 */
export function createEventLog() {
  /** @type {Map<string, ReceivedEvent>} */
  const events = new Map();
  /** @type {Set<(event: ReceivedEvent | null) => void>} */
  const listeners = new Set();

  /** @param {ReceivedEvent | null} event */
  function tell(event) {
    for (const listener of listeners) listener(event);
  }

  return {
    /** @returns {ReceivedEvent[]} oldest first */
    all: () => [...events.values()],

    /**
     * @param {string} id
     * @param {Omit<ReceivedEvent, 'time'>} event
     */
    add(id, event) {
      if (events.has(id)) return;
      const received = { time: new Date().toISOString(), ...event };
      events.set(id, received);
      const [oldest] = events.keys();
      if (events.size > CAPACITY) events.delete(oldest);
      tell(received);
    },

    clear() {
      events.clear();
      tell(null);
    },

    /**
     * @param {(event: ReceivedEvent | null) => void} listener called with each event, and with null after clearing
     * @returns {() => void} the undo
     */
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
