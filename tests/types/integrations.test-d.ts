import { describe, expectTypeOf, it } from 'vitest';
import type {
  Consent,
  ConsentConfig,
  Integration,
  IntegrationsConfig,
} from '../../src/index.ts';
import { callFunction } from '../../src/integrations/call-function.ts';
import { clarity } from '../../src/integrations/clarity.ts';
import { connect } from '../../src/integrations/connect.ts';
import { googleConsentMode } from '../../src/integrations/google-consent-mode.ts';
import { gtm } from '../../src/integrations/gtm.ts';
import { matomo } from '../../src/integrations/matomo.ts';

type Options<Name extends keyof IntegrationsConfig> = Exclude<
  IntegrationsConfig[Name],
  true | undefined
>;

describe('integrations', () => {
  it('take in a program what the configuration takes', () => {
    expectTypeOf<Parameters<typeof googleConsentMode>[0]>().toEqualTypeOf<
      Options<'google-consent-mode'> | undefined
    >();
    expectTypeOf<Parameters<typeof gtm>[0]>().toEqualTypeOf<
      Options<'gtm'> | undefined
    >();
    expectTypeOf<Parameters<typeof matomo>[0]>().toEqualTypeOf<
      Options<'matomo'> | undefined
    >();
    expectTypeOf<Parameters<typeof clarity>[0]>().toEqualTypeOf<
      Options<'clarity'> | undefined
    >();
    expectTypeOf<Parameters<typeof callFunction>[0]>().toEqualTypeOf<
      Options<'call-function'>
    >();
  });

  it('are functions of the public object, with an undo', () => {
    const all = [googleConsentMode(), gtm(), matomo(), clarity()];
    expectTypeOf(all).toEqualTypeOf<Integration[]>();
    expectTypeOf<Integration>().parameter(0).toEqualTypeOf<Consent>();
    expectTypeOf<Integration>().returns.toEqualTypeOf<
      (() => void) | undefined
    >();
    expectTypeOf(connect).returns.toEqualTypeOf<() => void>();
  });

  it('do not compile with a signal that does not exist, or of another vendor', () => {
    // @ts-expect-error -- Google writes a small s
    googleConsentMode({ signals: { analytics_Storage: ['analytics'] } });
    // @ts-expect-error -- Clarity writes a capital S
    clarity({ signals: { analytics_storage: ['analytics'] } });
    // @ts-expect-error -- a list, since several categories can stand for a signal
    googleConsentMode({ signals: { analytics_storage: 'analytics' } });
  });

  it('do not compile without what they cannot do without, or switched off', () => {
    // @ts-expect-error -- there is nothing to call
    callFunction();
    // @ts-expect-error -- leave it out
    const off: ConsentConfig['integrations'] = { gtm: false };
    // @ts-expect-error -- a function needs a name
    const nameless: ConsentConfig['integrations'] = { 'call-function': true };
    expectTypeOf([off, nameless]).toBeArray();
  });
});
