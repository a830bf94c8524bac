import type { Choices } from '../core/types.ts';

/** What a visitor may ask of the endpoint. */
export type OrderAction = 'accept' | 'reject' | 'save' | 'hide' | 'reset';

/** What a request to the endpoint asks for, whether a form or the browser half has sent it. */
export interface Order {
  readonly action: OrderAction;
  /** Answers by id, known optional ids only; or none where the action says it all. */
  readonly choices?: Choices;
  /** Whether the choices replace every earlier answer, as those of the browser half do. */
  readonly isWhole?: boolean;
  /** Whether the visitor was asked something else than is asked now: about another version of the policy. */
  readonly isOutdated?: boolean;
  /** Where a form wants to lead back to: anything at all. */
  readonly returnTo?: unknown;
  /** What the preferences page may lead back to afterwards: anything at all. */
  readonly back?: unknown;
}

/** The words of the actions. */
const ACTIONS: readonly string[] = [
  'accept',
  'reject',
  'save',
  'hide',
  'reset',
] satisfies OrderAction[];

/** Says whether something is the word of an action. */
export function isAction(value: unknown): value is OrderAction {
  return typeof value === 'string' && ACTIONS.includes(value);
}
