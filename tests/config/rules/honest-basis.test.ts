import { describe, expect, it } from 'vitest';
import { errorsWith } from '../errors-of.ts';

describe('the basis "statistics"', () => {
  it.for([
    ['advertising'],
    ['session-replay'],
    ['measurement', 'Session replay'],
  ])('is refused for the purposes %j (L6)', (purposes) => {
    const errors = errorsWith((_, categories) =>
      Object.assign(categories[2] ?? {}, { basis: 'statistics', purposes }),
    );
    expect(Object.keys(errors)).toEqual(['categories[2].basis']);
  });

  it.for(['advertising', 'session-replay'])(
    'is refused where a service has the purpose "%s", though the category says nothing (L6)',
    (purpose) => {
      const services = [
        { id: 'counter', label: 'Counter', purposes: ['measurement'] },
        { id: 'video-site', label: 'Videos', purposes: [purpose] },
      ];
      const errors = errorsWith((_, categories) =>
        Object.assign(categories[2] ?? {}, { basis: 'statistics', services }),
      );
      expect(errors).toEqual({
        'categories[2].basis': `categories[2].basis: expected "consent", since the exemption for statistics does not cover the purpose "${purpose}", found "statistics". Did you mean "consent"?`,
      });
    },
  );

  it.for([['measurement'], []])('is taken for the purposes %j', (purposes) => {
    const errors = errorsWith((_, categories) =>
      Object.assign(categories[2] ?? {}, { basis: 'statistics', purposes }),
    );
    expect(errors).toEqual({});
  });
});
