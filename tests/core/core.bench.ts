import { bench, describe } from 'vitest';
import { decodeDecision, encodeDecision } from '../../src/core/codec.ts';
import { pickNewest, resolveState } from '../../src/core/decision.ts';
import { createEmitter } from '../../src/core/events.ts';
import { listUnits } from '../../src/core/units.ts';
import { minimalConfig } from '../support/config.ts';

const LISTENERS = 1000;
const now = 1_795_353_617;
const value = `1~1~${now}~preferences.0~analytics.1~marketing.0`;
const units = listUnits(minimalConfig.categories);
const decision = decodeDecision(value);

describe('what every page view pays', () => {
  bench('decode a cookie value', () => {
    decodeDecision(value);
  });
  bench('refuse a bad cookie value', () => {
    decodeDecision(`${value}~`);
  });
  bench('pick the newest of two copies', () => {
    pickNewest([value, value], now);
  });
  bench('resolve what an answer allows', () => {
    resolveState(units, decision?.choices);
  });
});

describe('what an answer pays', () => {
  bench('encode a decision', () => {
    if (decision) encodeDecision(decision);
  });

  const emitter = createEmitter<{ change: number }>(() => undefined);
  for (let index = 0; index < LISTENERS; index += 1)
    emitter.on('change', () => undefined);
  bench(`tell ${LISTENERS.toLocaleString('en-GB')} listeners`, () => {
    emitter.emit('change', 1);
  });
});
