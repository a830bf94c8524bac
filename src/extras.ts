import { createHolder } from './embeds/holder.ts';
import type { ExtrasContext } from './gate/extras-context.ts';
import type { Attached } from './gate/start.ts';
import { connect } from './integrations/connect.ts';

/** Connects the integrations that the configuration names, and sees to held content that is no script. */
export function attach(context: ExtrasContext): Attached {
  const { consent, config } = context;
  if (config.integrations) connect(consent, { ...config.integrations });
  return { holdEmbeds: createHolder(context) };
}
