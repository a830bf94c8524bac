/** A `Set-Cookie` header, read. */
export interface SetCookie {
  readonly name: string;
  readonly value: string;
  /** In the order of the header, names in lower case. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Reads every `Set-Cookie` header of a response. */
export function readSetCookies({ headers }: { headers: Headers }): SetCookie[] {
  return headers.getSetCookie().map((line) => {
    const [pair = '', ...attributes] = line.split('; ');
    const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
    return {
      name,
      value,
      attributes: Object.fromEntries(
        attributes.map((attribute) => {
          const [key = '', text = ''] = attribute.split(/=(.*)/s);
          return [key.toLowerCase(), text];
        }),
      ),
    };
  });
}

/** Lists what a response sets, as `name=value`; what it deletes is left out. */
export function listSet(response: Response): string[] {
  return readSetCookies(response)
    .filter(({ attributes }) => attributes['max-age'] !== '0')
    .map(({ name, value }) => `${name}=${value}`);
}

/** Lists what a response deletes: name, path, and domain where there is one. */
export function listDeleted(response: Response): string[] {
  return readSetCookies(response)
    .filter(({ attributes }) => attributes['max-age'] === '0')
    .map(({ name, attributes: { path, domain } }) =>
      [name, path, domain].filter(Boolean).join(' '),
    );
}

/** Returns the value of the consent cookie that a response sets. */
export function readAnswer(
  response: Response,
  name = 'cookie-consent',
): string | undefined {
  return readSetCookies(response).find(
    (cookie) => cookie.name === name && cookie.value,
  )?.value;
}
