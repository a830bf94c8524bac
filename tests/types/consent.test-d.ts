import { describe, expectTypeOf, it } from 'vitest';
import {
  ConfigError,
  createConsent,
  createMemoryStorage,
  EraseError,
  listErasable,
  startConsent,
  StorageError,
  UiError,
  type Category,
  type Consent,
  type ConsentConfig,
  type ConsentError,
  type ConsentGlobal,
  type ConsentState,
  type ConsentStorage,
  type Decision,
  type SurfaceEvent,
} from '../../src/index.ts';

declare const config: ConsentConfig;
declare const consent: Consent;

describe('starting', () => {
  it('gives the public object, in a page and out of parts', () => {
    expectTypeOf(startConsent).returns.toEqualTypeOf<Consent>();
    expectTypeOf(createConsent).returns.toEqualTypeOf<Consent>();
  });

  it('takes the parts that the core cannot do without', () => {
    createConsent(config, {
      storage: createMemoryStorage(),
      now: Date.now,
      report: console.error,
    });
    createConsent(config, {
      storage: {
        read: () => [],
        write: async () => {
          await Promise.resolve();
        },
        remove: () => undefined,
      } satisfies ConsentStorage,
      now: () => 0,
      report: () => undefined,
      deny: () => undefined,
      release: () => undefined,
    });
  });

  it('does not compile without a configuration, a storage or a reporter', () => {
    // @ts-expect-error -- there is nothing to ask about
    startConsent();
    // @ts-expect-error -- an empty configuration asks nothing
    startConsent({});
    // @ts-expect-error -- without a storage an answer cannot be kept
    createConsent(config, { now: Date.now, report: console.error });
    // @ts-expect-error -- what a listener throws has to go somewhere
    createConsent(config, { storage: createMemoryStorage(), now: Date.now });
    createConsent(config, {
      // @ts-expect-error -- every copy that exists, as a list: there can be two cookies of one name
      storage: { ...createMemoryStorage(), read: () => 'one' },
      now: Date.now,
      report: console.error,
    });
  });
});

describe('asking and answering', () => {
  it('is in plain types', () => {
    expectTypeOf(consent.granted('analytics')).toEqualTypeOf<boolean>();
    expectTypeOf(consent.state).toEqualTypeOf<ConsentState>();
    expectTypeOf(consent.decision).toEqualTypeOf<Decision | null>();
    expectTypeOf(consent.save({ analytics: true })).toEqualTypeOf<
      Promise<ConsentState>
    >();
  });

  it('takes the signal of the platform', () => {
    void consent.whenGranted('analytics', {
      signal: new AbortController().signal,
    });
  });

  it('refuses answers that are not yes or no', () => {
    // @ts-expect-error -- only true counts as consent, and a word is not true
    void consent.save({ analytics: 'yes' });
    // @ts-expect-error -- answers have names
    void consent.save(true);
    // @ts-expect-error -- rejectAll and acceptAll take everything; `save` chooses
    void consent.acceptAll({ analytics: true });
  });

  it('lets nobody change what it tells', () => {
    // @ts-expect-error -- the state is changed by answers alone
    consent.state['analytics'] = true;
    // @ts-expect-error -- so is the decision
    consent.decision = null;
  });

  it('lists what is declared, and what a refusal would erase, for nobody to change', () => {
    expectTypeOf(consent.categories).toEqualTypeOf<readonly Category[]>();
    // @ts-expect-error -- the configuration is not changed through the public object
    consent.categories.length = 0;
    // @ts-expect-error -- nor is what stands in it
    consent.categories.forEach((category) => (category.basis = 'essential'));
    const [first] = listErasable(consent, 'analytics');
    expectTypeOf(first?.kind).toEqualTypeOf<
      'cookie' | 'local' | 'session' | 'indexeddb' | 'cache' | undefined
    >();
    // @ts-expect-error -- an id is a text; one that is unknown is told of when it is used
    void listErasable(consent, ['analytics']);
  });
});

describe('listening', () => {
  it('gives each listener the payload of its event', () => {
    consent.on('ready', (state) => {
      expectTypeOf(state).toEqualTypeOf<ConsentState>();
    });
    consent.on('decision', (decision) => {
      expectTypeOf(decision).toEqualTypeOf<Decision | null>();
    });
    consent.on('error', (error) => {
      expectTypeOf(error).toEqualTypeOf<ConsentError>();
      expectTypeOf(error.code).toBeString();
    });
    consent.on('shown', ({ surface }) => {
      expectTypeOf(surface).toEqualTypeOf<SurfaceEvent['surface']>();
    });
  });

  it('returns the undo', () => {
    expectTypeOf(consent.subscribe).returns.toEqualTypeOf<() => void>();
    expectTypeOf(consent.on<'change'>).returns.toEqualTypeOf<() => void>();
  });

  it('does not compile with an event that does not exist, or the payload of another', () => {
    // @ts-expect-error -- the event is `change`
    consent.on('changed', () => undefined);
    // @ts-expect-error -- `decision` is null after `reset`
    consent.on('decision', (decision) => decision.time);
    consent.on(
      'shown',
      // @ts-expect-error -- the surface is in an object
      (surface: string) => surface,
    );
  });
});

describe('what else is exported', () => {
  it('is one family of errors', () => {
    for (const kind of [ConfigError, StorageError, UiError, EraseError])
      expectTypeOf(new kind('code', 'message')).toExtend<ConsentError>();
  });

  it('is the global of the script tag, which also answers those who wait', () => {
    expectTypeOf<ConsentGlobal>().toExtend<Consent>();
    expectTypeOf<ConsentGlobal['push']>().parameter(0).toBeFunction();
  });
});
