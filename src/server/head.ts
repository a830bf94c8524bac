import type { ConsentConfig } from '../core/config.ts';
import { isGateLate } from './banner.ts';
import type { BuiltFiles } from './built-files.ts';
import type { HeadOptions } from './consent-server.ts';
import type { ServerContext } from './context.ts';
import { escapeHtml } from './escape-html.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

/** Inside a script element `<` could end the data, and two line ends of Unicode are none in older JSON readers. */
function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) =>
      `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function tag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined ? [] : [` ${attribute}="${escapeHtml(value)}"`],
  );
  return `<${name}${written.join('')}>`;
}

/** An address with a piece of its hash, so that a new page never meets an old file in the cache. */
function load(url: string, integrity: string): Attributes {
  // Another origin has to be asked for what is verified (SRI, §3.5).
  const crossorigin = /^https?:/.test(url) ? 'anonymous' : undefined;
  return { url: `${url}?${integrity.slice(-8)}`, integrity, crossorigin };
}

/** Writes the style sheet: a link to it, since most policies allow no other, or where it is wanted the styles themselves. */
function writeStyles(
  { stylesheet }: ConsentConfig,
  folder: string,
  { styles, stylesIntegrity }: BuiltFiles,
  nonce: string | undefined,
  isInline: boolean | undefined,
): string {
  if (isInline && !stylesheet)
    return `${tag('style', { nonce })}${styles}</style>`;
  const { url: href, ...verified } = stylesheet
    ? { url: stylesheet }
    : load(`${folder}by-consent.css`, stylesIntegrity);
  return tag('link', { rel: 'stylesheet', href, ...verified, nonce });
}

/** Has the browser load what the gate will ask for, beside the gate and by the same address (`fileOf` there), so that both come from the same request. */
function preload(
  folder: string,
  name: string,
  integrity: string,
  nonce: string | undefined,
): string {
  const href = `${folder}by-consent-${name}.js?${integrity.slice(7, 15)}`;
  return tag('link', { rel: 'modulepreload', href, integrity, nonce });
}

/**
 * Writes the markup for the head: the configuration; the gate, before the style sheet, since a script after one waits for it; the style sheet, which a
 * page without JavaScript has from nowhere else. It is the same for every visitor, and may be cached, unless the gate is only for some of them.
 */
export function head(
  context: ServerContext,
  files: BuiltFiles,
  request: Request,
  {
    nonce,
    inline,
    cacheable,
    inlineStyles = context.options.inlineStyles,
  }: HeadOptions = {},
): string {
  const { config, options } = context;
  const folder = (config.assets ?? '/').replace(/\/*$/, '/');
  const isLate =
    inline === undefined && isGateLate(context, request, cacheable);
  const isInline = !isLate && (inline ?? options.inline);
  // An inlined gate has no address beside which it would find its other files.
  const data = isInline ? { ...config, assets: folder } : config;
  const { url: src, ...verified } = load(
    `${folder}by-consent.js`,
    files.gateIntegrity,
  );
  const isWelsh = options.language?.(request).startsWith('cy');
  return [
    `${tag('script', { type: 'application/json', id: 'by-consent-config' })}${toScriptJson(data)}</script>`,
    isInline
      ? `${tag('script', { nonce })}${files.gate}</script>`
      : `${tag('script', { src, ...verified, nonce, defer: isLate ? '' : undefined })}</script>`,
    ...(isLate ? [preload(folder, 'ui', files.uiIntegrity, nonce)] : []),
    ...(isLate && isWelsh
      ? [preload(folder, 'cy', files.welshIntegrity, nonce)]
      : []),
    writeStyles(config, folder, files, nonce, inlineStyles),
  ].join('\n');
}
