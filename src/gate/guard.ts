import { ConfigError } from '../core/errors.ts';

const ID = /^[a-z][a-z\d-]{0,23}$/;
const BASIS = /^(essential|consent|statistics|appearance)$/;
const KIND = /^(local|session)$/;
const COOKIE = /^[\w.!#$&'*+^`|~-]+$/;
/** A pattern of stars alone would erase everything. */
const PATTERN = /[^*\s]/;
const TEXT = /\S/;

type Loose = Readonly<Record<string, unknown>>;

function fits(value: unknown, shape: RegExp): boolean {
  return typeof value === 'string' && shape.test(value);
}

function isText(value: unknown): boolean {
  if (!value || typeof value !== 'object') return fits(value, TEXT);
  const texts = Object.values(value);
  return texts.length > 0 && texts.every((text) => fits(text, TEXT));
}

/**
 * Looks at the shape of a configuration, as far as asking, storing and erasing depend on it, and names every place that is wrong. It
 * stands in the gate, where the full check would weigh more than the gate itself (design §6): what it lets pass is safe, though not
 * always what was meant.
 */
export function findFault(config: unknown): ConfigError | undefined {
  const faults: string[] = [];

  function expect(isFine: boolean, path: string): void {
    if (!isFine) faults.push(path);
  }

  function each(
    owner: Loose,
    key: string,
    path: string,
    visit: (item: Loose, path: string) => void,
  ): void {
    const items = owner[key] ?? [];
    expect(Array.isArray(items), path + key);
    const loose = Array.isArray(items) ? items.map((item) => Object(item) as Loose) : [];
    loose.forEach((item, index) => {
      const at = `${path}${key}[${index}].`;
      const first = loose.findIndex(({ id }) => id === item['id']);
      expect(first === index || item['id'] === undefined, `${at}id`);
      visit(item, at);
    });
  }

  function visitOwner(owner: Loose, path: string): void {
    expect(fits(owner['id'], ID), `${path}id`);
    expect(isText(owner['label']), `${path}label`);
    each(owner, 'cookies', path, (cookie, at) => {
      expect(fits(cookie['name'], PATTERN), `${at}name`);
    });
    each(owner, 'storage', path, (entry, at) => {
      expect(fits(entry['name'], PATTERN), `${at}name`);
      expect(fits(entry['kind'], KIND), `${at}kind`);
    });
  }

  const root = Object(config) as Loose;
  for (const key of ['siteName', 'noticeUrl', 'preferencesUrl'])
    expect(isText(root[key]), key);
  const { version, cookie, categories } = root;
  expect(Number.isSafeInteger(version) && Number(version) >= 0, 'version');
  const { days = 1, name = 'x' } = Object(cookie) as Loose;
  expect(Number(days) >= 1 && Number(days) <= 400, 'cookie.days');
  expect(fits(name, COOKIE), 'cookie.name');
  expect(!!Object(categories).length, 'categories');
  each(root, 'categories', '', (category, path) => {
    visitOwner(category, path);
    expect(fits(category['basis'], BASIS), `${path}basis`);
    expect(isText(category['description']), `${path}description`);
    each(category, 'services', path, visitOwner);
  });
  return faults.length
    ? new ConfigError(
        'config-invalid',
        `Missing or wrong: ${faults.join(', ')}. Nothing optional runs.`,
      )
    : undefined;
}
