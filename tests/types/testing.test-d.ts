import { describe, expectTypeOf, it } from 'vitest';
import type { ConsentConfig } from '../../src/index.ts';
import { presetDecision } from '../../src/testing/index.ts';

declare const config: ConsentConfig;

describe('presetting an answer', () => {
  it('gives a name and a value, as tools for tests take them', () => {
    expectTypeOf(presetDecision(config, 'accept-all')).toExtend<{
      name: string;
      value: string;
    }>();
    presetDecision(config, { analytics: true }, { now: Date.now });
  });

  it('takes no other answers', () => {
    // @ts-expect-error -- the word is `accept-all`
    presetDecision(config, 'accept');
    // @ts-expect-error -- only true and false are answers
    presetDecision(config, { analytics: 'yes' });
    // @ts-expect-error -- the clock is a function, as everywhere
    presetDecision(config, 'reject-all', { now: 0 });
    // @ts-expect-error -- what is allowed depends on the configuration
    presetDecision('accept-all');
  });
});
