import { describe, expect, it } from 'vitest';
import type { Category, Service } from '../../src/core/config.ts';
import { listErasable } from '../../src/core/list-erasable.ts';
import { createConsent } from '../../src/core/consent.ts';
import { createMemoryStorage } from '../../src/storage/memory.ts';
import { config, makeCategory } from './make-consent.ts';

type Declared = Pick<Service, 'cookies' | 'storage'>;

const analytics: Declared = {
  cookies: [{ name: '_ga' }, { name: '_ga_*', purpose: 'Keeps the session' }],
  storage: [{ kind: 'local', name: 'ga_*' }],
};

/** Starts the core with declarations by id, all of it allowed. */
async function start(declared: Readonly<Record<string, Declared>>) {
  const withDeclared = (category: Category): Category => ({
    ...category,
    ...declared[category.id],
    services: (category.services ?? []).map((service) => ({
      ...service,
      ...declared[`${category.id}/${service.id}`],
    })),
  });
  const consent = createConsent(
    {
      ...config,
      categories: [
        makeCategory('essential', { basis: 'essential' }),
        makeCategory('analytics'),
        makeCategory('marketing', { services: ['youtube', 'vimeo'] }),
      ].map(withDeclared),
    },
    { storage: createMemoryStorage(), now: Date.now, report: console.error },
  );
  await consent.acceptAll();
  return consent;
}

const namesOf = (entries: ReturnType<typeof listErasable>) =>
  entries.map(({ owner, kind, name }) => [owner, kind, name].join(' '));

describe('what a refusal would erase', () => {
  it('is what the category declares, cookies and storage, in order, with all that is said of it', async () => {
    const consent = await start({ analytics });
    expect(listErasable(consent, 'analytics')).toEqual([
      { owner: 'analytics', kind: 'cookie', name: '_ga' },
      {
        owner: 'analytics',
        kind: 'cookie',
        name: '_ga_*',
        purpose: 'Keeps the session',
      },
      { owner: 'analytics', kind: 'local', name: 'ga_*' },
    ]);
  });

  it('takes the services of a category along, and a service by itself', async () => {
    const consent = await start({
      marketing: { cookies: [{ name: 'ads' }] },
      'marketing/youtube': { cookies: [{ name: 'yt' }] },
      'marketing/vimeo': { storage: [{ kind: 'session', name: 'vm' }] },
    });
    expect(namesOf(listErasable(consent, 'marketing'))).toEqual([
      'marketing cookie ads',
      'marketing/youtube cookie yt',
      'marketing/vimeo session vm',
    ]);
    expect(namesOf(listErasable(consent, 'marketing/vimeo'))).toEqual([
      'marketing/vimeo session vm',
    ]);
  });

  it('leaves out what something that stays allowed declares as well, by name or by pattern (T7)', async () => {
    const consent = await start({
      analytics,
      essential: { cookies: [{ name: '_ga' }] },
      marketing: {
        cookies: [{ name: '_ga_*' }],
        storage: [{ kind: 'session', name: 'ga_*' }],
      },
    });
    expect(namesOf(listErasable(consent, 'analytics'))).toEqual([
      'analytics local ga_*',
    ]);
    // Refused together, neither keeps it.
    expect(namesOf(listErasable(consent))).toEqual([
      'analytics cookie _ga_*',
      'analytics local ga_*',
      'marketing cookie _ga_*',
      'marketing session ga_*',
    ]);
    await consent.save({ marketing: false });
    expect(namesOf(listErasable(consent, 'analytics'))).toEqual([
      'analytics cookie _ga_*',
      'analytics local ga_*',
    ]);
  });

  it('can be changed by nobody', async () => {
    const erasable = listErasable(await start({ analytics }), 'analytics');
    expect(Object.isFrozen(erasable)).toBe(true);
    expect(erasable.every(Object.isFrozen)).toBe(true);
  });

  it.each(['essential', 'marketting', 'marketing/', 'constructor', ''])(
    'of %j, which nobody can refuse, is an error',
    async (id) => {
      const consent = await start({ analytics });
      expect(() => listErasable(consent, id)).toThrow(
        expect.objectContaining({
          name: 'ConsentError',
          code: 'id-unknown',
          message: `"${id}" is none of analytics,marketing,marketing/youtube,marketing/vimeo.`,
        }),
      );
    },
  );
});
