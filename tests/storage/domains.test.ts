import { describe, expect, it } from 'vitest';
import { listDomains } from '../../src/storage/domains.ts';

describe('the domains of a cookie that a page can see', () => {
  it('are none, the host, and every parent of two labels or more (T5, T6)', () => {
    expect(listDomains('www.beta.force.police.uk')).toEqual([
      undefined,
      'www.beta.force.police.uk',
      'beta.force.police.uk',
      'force.police.uk',
      'police.uk',
    ]);
  });

  it('are none where the host has one label, and no domain can be set', () => {
    expect(listDomains('localhost')).toEqual([undefined]);
  });
});
