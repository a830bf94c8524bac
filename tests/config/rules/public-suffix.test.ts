import { describe, expect, it } from 'vitest';
import { errorsWith } from '../errors-of.ts';

const errorsFor = (domain: string) =>
  errorsWith((config) => (config['cookie'] = { domain }));

describe('the domain to share the answer with', () => {
  it('is not that of all police forces, and the reason is told (T9)', () => {
    expect(errorsFor('police.uk')).toEqual({
      'cookie.domain':
        'cookie.domain: expected a domain of your own, such as "northshire.police.uk", since this is a public suffix: cookies can be shared inside one force\'s own domain, never between forces, found "police.uk".',
    });
  });

  it.for(['Police.UK', 'gov.uk', 'co.uk', 'nhs.uk', 'sch.uk'])(
    'is no public suffix: %s',
    (domain) => {
      expect(Object.keys(errorsFor(domain))).toEqual(['cookie.domain']);
    },
  );

  it.for(['northshire.police.uk', 'northshire.gov.uk', 'police.example'])(
    'may be that of one force: %s',
    (domain) => {
      expect(errorsFor(domain)).toEqual({});
    },
  );
});
