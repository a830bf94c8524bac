import { createHolder } from './embeds/holder.ts';
import type { ExtrasContext } from './gate/extras-context.ts';
import type { Attached } from './gate/start.ts';
import { ConfigError } from './core/errors.ts';
import { connect } from './integrations/connect.ts';

/** Connects the integrations that the configuration names, and sees to held content that is no script. One that is misnamed stops nothing else. */
export function attach(context: ExtrasContext): Attached {
  const { consent, config, emitter } = context;
  try {
    connect(consent, { ...config.integrations });
  } catch (cause) {
    const text = (cause as Error).message;
    emitter.emit('error', new ConfigError('integration-failed', text, cause));
  }
  return { holdEmbeds: createHolder(context) };
}
