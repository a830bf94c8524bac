import { mergeChoices } from '../core/commit.ts';
import { answerUnits } from '../core/decision.ts';
import type { Decision } from '../core/types.ts';
import type { ServerContext } from './context.ts';
import type { Order } from './order.ts';
import { readAnswered } from './read.ts';

/**
 * Makes the decision that an order comes to, by the same rules as the browser. The time is the server's, and the version that of the
 * configuration.
 *
 * @returns null where the decision is to be forgotten
 */
export function decide(
  context: ServerContext,
  request: Request,
  { action, choices, isWhole }: Order,
): Decision | null {
  if (action === 'reset') return null;
  const { config, units, now } = context;
  const earlier = isWhole ? undefined : readAnswered(context, request).decision;
  return Object.freeze({
    version: config.version,
    time: Math.floor(now() / 1000),
    choices: mergeChoices(
      units,
      earlier?.choices ?? answerUnits([], () => false),
      choices ?? action === 'accept',
    ),
  });
}
