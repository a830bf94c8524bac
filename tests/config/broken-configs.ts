import { fullConfig } from './configs.ts';

/** A configuration with one fault. */
export interface BrokenConfig {
  /** What was done to the good one. */
  readonly name: string;
  /** The configuration with the fault, JSON data. */
  readonly config: unknown;
  /** Where the fault is. */
  readonly path: string;
  /** How much the fault matters. */
  readonly severity: 'error' | 'advice';
}

type Path = readonly (string | number)[];
type Member = Record<string | number, unknown>;

/** Keys without which a configuration, or a part of it, is not one. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  '': ['siteName', 'noticeUrl', 'preferencesUrl', 'version', 'categories'],
  categories: ['id', 'basis', 'label', 'description'],
  services: ['id', 'label'],
  cookies: ['name'],
  storage: ['kind', 'name'],
  legacy: ['cookie', 'answers'],
  'call-function': ['name'],
};

/** Keys that are missed, but not sorely. */
const ADVISED = ['purpose', 'duration', 'provider', 'complaintsUrl'];

/** Values that no longer mean anything when a letter is changed, by key. */
const STRICT = ['basis', 'kind', 'sameSite', 'placement', 'require'];

/** Values that a stray character makes unfit, by key. The character is one that none of them may hold. */
const GRAMMATICAL = [
  'id',
  'domain',
  'noticeUrl',
  'preferencesUrl',
  'url',
  'assets',
  'endpoint',
  'stylesheet',
  'complaintsUrl',
];

function format(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** The last key on the way to something: says which kind of object it is. */
function kindOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').at(-1) ?? '';
}

/** Misspells a word in one of three ways, each in its turn. */
function misspell(word: string, turn: number): string {
  const middle = Math.floor(word.length / 2);
  const ways = [
    word.slice(0, middle) +
      word.charAt(middle).repeat(2) +
      word.slice(middle + 1),
    word.slice(0, -1) + (word.endsWith('x') ? 'z' : 'x'),
    word.length > 3
      ? word.slice(0, middle) + word.slice(middle + 1)
      : word.charAt(1) + word.charAt(0) + word.slice(2),
  ];
  return ways[turn % ways.length] ?? word;
}

/** Gives values of other types in place of one. */
function retype(value: unknown, isLocalized: boolean): unknown[] {
  if (Array.isArray(value)) return [{ 0: value[0] as unknown }, 'list', null];
  if (typeof value === 'string') return [7, [value]];
  if (typeof value === 'number') return [String(value), value + 0.5];
  if (typeof value === 'boolean') return [String(value), null];
  return isLocalized ? [7, [value]] : [[value], 'object', null];
}

/** Changes a copy of the good configuration at one place. */
function change(
  path: Path,
  edit: (parent: Member, key: string | number) => void,
): unknown {
  const config = structuredClone(fullConfig) as unknown as Member;
  const key = path.at(-1) ?? '';
  const parent = path
    .slice(0, -1)
    .reduce<Member>((part, step) => part[step] as Member, config);
  edit(parent, key);
  return config;
}

function breakKey(path: Path, key: string, turn: number): BrokenConfig[] {
  const kind = kindOf(path.slice(0, -1));
  const isRequired = REQUIRED[kind]?.includes(key) ?? false;
  const isLanguage = key === 'en' || key === 'cy';
  // The answers of another tool are by category, which is known, unlike a key that is one too many.
  const isGrave = isRequired || isLanguage || kind === 'answers';
  const wrong = misspell(key, turn);
  const broken: BrokenConfig[] = [];
  broken.push({
    name: `${format(path)} misspelt as ${wrong}`,
    config: change(path, (parent) => {
      // In its old place among the keys, so that texts which show the order stay alike.
      const entries = Object.entries(parent).map(([name, value]) => [
        name === key ? wrong : name,
        value,
      ]);
      for (const name of Object.keys(parent))
        Reflect.deleteProperty(parent, name);
      Object.assign(parent, Object.fromEntries(entries));
    }),
    path: format([...path.slice(0, -1), wrong]),
    severity: isGrave ? 'error' : 'advice',
  });
  if (
    isRequired ||
    ADVISED.includes(key) ||
    (isLanguage && path[0] !== 'texts')
  )
    broken.push({
      name: `${format(path)} dropped`,
      config: change(path, (parent) => Reflect.deleteProperty(parent, key)),
      path: format(path),
      severity: isRequired || isLanguage ? 'error' : 'advice',
    });
  return broken;
}

function breakValue(path: Path, value: unknown, turn: number): BrokenConfig[] {
  const key = path.filter((step) => step !== 'en' && step !== 'cy').at(-1);
  const isLocalized =
    typeof value === 'object' && value !== null && 'cy' in value;
  const wrong: [string, unknown][] = retype(value, isLocalized).map((other) => [
    `retyped as ${JSON.stringify(other)}`.slice(0, 60),
    other,
  ]);
  if (typeof value === 'string' && STRICT.includes(String(key)))
    wrong.push(['misspelt', misspell(value, turn)]);
  if (typeof value === 'string' && GRAMMATICAL.includes(String(key)))
    wrong.push(['with a stray space', `${value} `]);
  if (typeof value === 'string') wrong.push(['left blank', ' ']);
  return wrong.map(([what, other]) => ({
    name: `${format(path)} ${what}`,
    config: change(path, (parent, last) => {
      parent[last] = other;
    }),
    path: format(path),
    severity: 'error',
  }));
}

function breakEverywhere(
  value: unknown,
  path: Path,
  turn: { count: number },
): BrokenConfig[] {
  turn.count += 1;
  const key = path.at(-1);
  const own = [
    ...(typeof key === 'string' ? breakKey(path, key, turn.count) : []),
    ...(path.length ? breakValue(path, value, turn.count) : []),
  ];
  const isList = Array.isArray(value);
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, member]) =>
          breakEverywhere(
            member,
            [...path, isList ? Number(name) : name],
            turn,
          ),
        )
      : [];
  return [...own, ...inner];
}

/**
 * Configurations with one fault each, made from the good one at every position: keys misspelt and dropped, values retyped, misspelt
 * and left blank. The same ones in the same order on every run.
 */
export const brokenConfigs: readonly BrokenConfig[] = breakEverywhere(
  fullConfig,
  [],
  { count: 0 },
);
