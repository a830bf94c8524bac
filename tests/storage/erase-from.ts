import type { CookieDeclaration } from '../../src/core/config.ts';
import { answerUnits, resolveState } from '../../src/core/decision.ts';
import { listUnits } from '../../src/core/units.ts';
import type * as eraser from '../../src/storage/erase.ts';
import { openPage } from './open-page.ts';

type Declared = string | CookieDeclaration;

/** The path of the page on which erasing happens. */
export const PATH = '/force/news/page';
const text = { label: 'x', description: 'x' };

function declare(entries: readonly Declared[] = []): CookieDeclaration[] {
  return entries.map((entry) =>
    typeof entry === 'string' ? { name: entry } : entry,
  );
}

/**
 * Opens a page three folders deep that has these cookies, and erases there what is declared.
 *
 * @param declared - names by who declares them; what `allowed` declares is allowed, the rest refused, but for what is essential
 */
export async function eraseFrom(
  cookies: readonly string[],
  declared: {
    readonly refused?: readonly Declared[];
    readonly service?: readonly Declared[];
    readonly allowed?: readonly Declared[];
    readonly allowedService?: readonly Declared[];
    readonly essential?: readonly Declared[];
  },
  arrange?: (page: Window) => void,
) {
  const units = listUnits([
    {
      ...text,
      id: 'essential',
      basis: 'essential',
      cookies: declare(declared.essential),
    },
    {
      ...text,
      id: 'refused',
      basis: 'consent',
      cookies: declare(declared.refused),
      services: [
        {
          id: 'allowed',
          label: 'x',
          cookies: declare(declared.allowedService),
        },
      ],
    },
    {
      ...text,
      id: 'allowed',
      basis: 'consent',
      cookies: declare(declared.allowed),
      services: [
        { id: 'refused', label: 'x', cookies: declare(declared.service) },
      ],
    },
  ]);
  const state = resolveState(
    units,
    answerUnits(units, ({ id }) => id.endsWith('allowed')),
  );
  const { page, erase } = await openPage<typeof eraser>('storage/erase.ts', {
    path: PATH,
  });
  for (const cookie of cookies) page.document.cookie = cookie;
  arrange?.(page);
  return erase(units, state, 'cookie-consent');
}
