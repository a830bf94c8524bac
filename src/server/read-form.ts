import { answerUnits } from '../core/decision.ts';
import type { Choices } from '../core/types.ts';
import { isOptional } from '../core/units.ts';
import { answerAsked } from './asked.ts';
import type { ServerContext } from './context.ts';
import { isAction, type Order } from './order.ts';
import { RequestError } from './request-error.ts';

const VALUES: Readonly<Record<string, boolean>> = { yes: true, no: false };

function refuse(message: string): RequestError {
  return new RequestError(400, 'form-invalid', message);
}

/** Returns the one value of a field, or undefined; several are a contradiction, and nothing is granted by one. */
function readOne(form: URLSearchParams, name: string): string | undefined {
  const [value, ...others] = form.getAll(name);
  if (others.length) throw refuse('A field comes more than once.');
  return value;
}

/** Reads the answers. A service that is decided like its category is left to follow it, as in the browser. */
function readChoices({ units }: ServerContext, form: URLSearchParams): Choices {
  const answers = answerUnits(units, (unit) => {
    const value = isOptional(unit) ? readOne(form, unit.id) : undefined;
    if (value === undefined) return undefined;
    const answer = Object.hasOwn(VALUES, value) ? VALUES[value] : undefined;
    if (answer === undefined) throw refuse('An answer is yes or no.');
    return answer;
  });
  if (!Object.keys(answers).length) throw refuse('There is no answer.');
  return answerUnits(units, ({ id, parent }) =>
    parent !== undefined && answers[parent] === answers[id]
      ? undefined
      : answers[id],
  );
}

/**
 * Reads what a form asks for. Fields that mean nothing are passed over: a site may have some of its own in it.
 *
 * @param body - as `application/x-www-form-urlencoded`
 * @throws RequestError for anything that is no clear answer
 */
export function readForm(context: ServerContext, body: string): Order {
  const { config, units } = context;
  const form = new URLSearchParams(body);
  const action = readOne(form, '_action');
  if (!isAction(action)) throw refuse('The field "_action" names no action.');
  const order: Order = {
    action,
    returnTo: readOne(form, '_return'),
    back: readOne(form, '_back'),
  };
  const asked = readOne(form, '_asked');
  if (action === 'hide' || action === 'reset') return order;
  const given = action === 'save' && readChoices(context, form);
  if (asked === undefined) return given ? { ...order, choices: given } : order;
  const answers = answerAsked(
    asked,
    config.version,
    units,
    action === 'accept',
  );
  if (!answers) return { ...order, isOutdated: true };
  return { ...order, choices: given || answers };
}
