import { expect, it } from 'vitest';
import { checkConfig } from '../../../src/config/index.ts';
import { makeMinimal } from '../configs.ts';

it('advises to name the page for complaints, where there is none (L27)', () => {
  const complaints = (config: unknown) =>
    checkConfig(config).filter(({ path }) => path === 'complaintsUrl');
  expect(complaints(makeMinimal())).toMatchObject([
    { severity: 'advice', found: 'nothing' },
  ]);
  const complaintsUrl = '/complaints';
  expect(complaints({ ...makeMinimal(), complaintsUrl })).toEqual([]);
  expect(complaints(undefined)).toEqual([]);
});
