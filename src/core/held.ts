import type { ReaderParts } from './parts.ts';
import type {
  Choices,
  ConsentState,
  Decision,
  DecisionAction,
} from './types.ts';
import type { Unit } from './units.ts';

/** Answers by id; or one for everything that can be refused; or null to forget all of them. */
export type Answers = Choices | boolean | null;

/** What one consent manager holds. Only its reader and `commit` see it. */
export interface Held {
  readonly version: number;
  readonly units: readonly Unit[];
  readonly parts: ReaderParts;
  /** What is granted now. */
  state: ConsentState;
  /** The answer in force. */
  decision: Decision | null;
  /** The answers of a save in flight, on which a later one builds. */
  wanted?: Choices | undefined;
  /** Number of the save that counts: the latest. */
  ticket: number;
  /** What the save that counts comes to. */
  latest?: Promise<ConsentState>;
  /** Reads the stored decision. */
  readonly read: () => Decision | null;
  /** Says what answers allow, after what was read last. */
  readonly resolveAnswers: (choices?: Choices) => ConsentState;
  /** Tells that an id cannot be used, and makes an error of it. */
  readonly refuse: (id: string) => Error;
  /** Tells `change`, if what is granted is no longer what was told last. */
  readonly tellChange: () => void;
}

/** A save: the answers, its number, and how they were given where that is not plain. Where the number is not `held.ticket` any more, a later one has overtaken it. */
export type Save = readonly [
  answers: Answers,
  ticket: number,
  action?: DecisionAction | undefined,
];
