import { getDictionary } from '../i18n/get-dictionary.ts';
import { pickLanguage } from '../i18n/language.ts';
import { element, type ViewElement } from '../views/node.ts';
import type { ViewProps } from '../views/props.ts';
import { formatAsked } from './asked.ts';
import type { PageOptions } from './consent-server.ts';
import type { ServerContext } from './context.ts';
import { hasGpc } from './read.ts';

/** Where the answer to a form leads. */
interface FormPaths {
  /** The page to come back to: path and query. */
  readonly returnTo: string;
  /** What the preferences page leads back to, once its form has been answered. */
  readonly backUrl?: string | undefined;
}

function hiddenFields(
  fields: Readonly<Record<string, string | undefined>>,
): ViewElement[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    value ? [element('input', { type: 'hidden', name, value })] : [],
  );
}

/** Returns what the views of a page are made of, with forms that the endpoint answers. */
export function createProps(
  { config, options, endpoint }: ServerContext,
  request: Request,
  { language: asked = options.language?.(request) ?? 'en' }: PageOptions,
  { returnTo, backUrl }: FormPaths,
): ViewProps {
  const language = pickLanguage(config, asked);
  return {
    config,
    language,
    dictionary: getDictionary(config, language),
    form: {
      action: endpoint,
      fields: hiddenFields({
        _return: returnTo,
        _asked: formatAsked(config),
        _back: backUrl,
      }),
    },
    hasGpc: hasGpc(request),
  };
}
