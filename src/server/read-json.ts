import { decodeDecision } from '../core/codec.ts';
import { answerUnits } from '../core/decision.ts';
import type { Choices } from '../core/types.ts';
import { isOptional } from '../core/units.ts';
import type { ServerContext } from './context.ts';
import { isAction, type Order } from './order.ts';
import { RequestError } from './request-error.ts';

type Members = Readonly<Record<string, unknown>>;

function refuse(message: string): RequestError {
  return new RequestError(400, 'json-invalid', message);
}

/** Reads an object. Its members are looked up as its own, since it may have been given a `__proto__` (S13). */
function readObject(value: unknown): Members {
  if (typeof value !== 'object' || !value || Array.isArray(value))
    throw refuse('An object was expected.');
  return value as Members;
}

function own(members: Members, name: string): unknown {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

/** Reads choices by id. Only true and false are answers, and only for what can be decided (S12). */
function readChoices({ units }: ServerContext, value: unknown): Choices {
  const given = readObject(value);
  const choices = answerUnits(units, (unit) => {
    const answer = isOptional(unit) ? own(given, unit.id) : undefined;
    return typeof answer === 'boolean' ? answer : undefined;
  });
  const count = Object.keys(choices).length;
  if (!count || count !== Object.keys(given).length)
    throw refuse('"choices" answers known, optional ids with true or false.');
  return choices;
}

/** Reads the decision that the browser half has made: the value of the cookie, or null to forget it. */
function readDecision({ config, units }: ServerContext, value: unknown): Order {
  if (value === null) return { action: 'reset' };
  const decision = typeof value === 'string' && decodeDecision(value);
  if (!decision) throw refuse('"decision" is no decision.');
  return {
    action: 'save',
    isWhole: true,
    isOutdated: decision.version !== config.version,
    choices: answerUnits(units, (unit) =>
      isOptional(unit) ? decision.choices[unit.id] : undefined,
    ),
  };
}

/**
 * Reads what a script asks for: `{ "decision": … }` from the browser half, or `{ "action": …, "choices": … }`.
 *
 * @param body - JSON
 * @throws RequestError for anything else
 */
export function readJson(context: ServerContext, body: string): Order {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw refuse('JSON was expected.');
  }
  const members = readObject(value);
  const [action, decision, choices] = ['action', 'decision', 'choices'].map(
    (name) => own(members, name),
  );
  if ((action === undefined) === (decision === undefined))
    throw refuse('Either "decision" or "action" was expected.');
  if (decision !== undefined) return readDecision(context, decision);
  if (!isAction(action)) throw refuse('"action" names no action.');
  if (action !== 'save') return { action };
  return { action, choices: readChoices(context, choices) };
}
