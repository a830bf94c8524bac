import type { ConsentConfig } from '../core/config.ts';

/** Says whether this page is shown inside another, where no banner belongs (I18). */
export function isFramed(): boolean {
  return window.top !== window;
}

/** Says whether this is the preferences page, in any language. Only the path counts, and a slash at its end does not (design §5). */
export function isPreferencesPage({ preferencesUrl }: ConsentConfig): boolean {
  const link = document.createElement('a');
  const path = (url: string): string => {
    // A link reads any address without throwing.
    link.href = url;
    return link.pathname.replace(/\/$/, '');
  };
  const urls =
    typeof preferencesUrl === 'string'
      ? [preferencesUrl]
      : Object.values(Object(preferencesUrl) as Record<string, string>);
  return urls.map(path).includes(path(location.href));
}
