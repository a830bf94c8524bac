import { createHolder } from './embeds/holder.ts';
import type { ExtrasContext } from './gate/extras-context.ts';
import type { Attached } from './gate/start.ts';
import { ConfigError } from './core/errors.ts';
import { connectEach } from './integrations/connect-each.ts';

/** Connects the integrations that the configuration names, until everything ends, and sees to held content that is no script. One that is misnamed stops nothing else. */
export function attach(context: ExtrasContext): Attached {
  const { consent, config, emitter, signal } = context;
  // It may be over before this has been loaded.
  if (!signal.aborted)
    signal.addEventListener(
      'abort',
      connectEach(consent, { ...config.integrations }, (cause) => {
        const { message } = cause;
        emitter.emit(
          'error',
          new ConfigError('integration-failed', message, cause),
        );
      }),
    );
  return { holdEmbeds: createHolder(context) };
}
