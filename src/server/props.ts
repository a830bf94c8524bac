import { getDictionary } from '../i18n/get-dictionary.ts';
import { pickLanguage } from '../i18n/language.ts';
import type { ViewProps } from '../views/props.ts';
import { formatAsked } from './asked.ts';
import type { PageOptions } from './consent-server.ts';
import type { ServerContext } from './context.ts';
import { hasGpc } from './read.ts';

/** Returns what the views of a page are made of, with forms that the endpoint answers. */
export function createProps(
  { config, options, endpoint }: ServerContext,
  request: Request,
  { language: asked = options.language?.(request) ?? 'en' }: PageOptions,
  fields: { readonly returnTo: string; readonly backUrl?: string | undefined },
): ViewProps {
  const language = pickLanguage(config, asked);
  return {
    config,
    language,
    dictionary: getDictionary(config, language),
    form: { action: endpoint, ...fields, asked: formatAsked(config) },
    hasGpc: hasGpc(request),
  };
}
