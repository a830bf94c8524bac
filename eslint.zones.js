/**
 * What a folder of `src` may import. Whatever is not listed is refused.
 *
 * @typedef {object} Zone
 * @property {string[]} [imports] other folders, or single files of them without `.ts`
 * @property {string[]} [types] the same, by `import type` only
 * @property {string[]} [dynamic] the same, by `import()` only
 * @property {string[]} [packages] packages, or a prefix that ends in a colon
 */

/** @type {Zone} */
const entry = {
  imports: ['gate', 'storage', 'core'],
  types: ['ui', 'views', 'i18n'],
};

/** @type {Record<string, Zone>} */
const zones = {
  core: {},
  storage: { imports: ['core'], packages: ['js-cookie'] },
  gate: {
    imports: ['storage', 'core'],
    types: ['ui'],
    dynamic: ['ui', 'extras'],
  },
  // With the integrations a file of its own, for pages that hold what is no script. What it shares with the interface is carried twice.
  embeds: {
    imports: ['i18n', 'views', 'ui', 'core/units', 'gate/select'],
    types: ['core', 'gate'],
  },
  i18n: { types: ['core'] },
  // The interface is a file of its own: what it takes from the core is carried twice, and a class would be another class there.
  views: { imports: ['i18n', 'core/units', 'core/decision'], types: ['core'] },
  // Its file also carries what only a visitor who decides needs: storing and erasing.
  ui: {
    imports: ['views', 'i18n', 'core', 'storage'],
    dynamic: ['check'],
    types: ['core'],
  },
  config: { imports: ['core', 'i18n'], packages: ['zod'] },
  server: {
    imports: [
      ...['views', 'config', 'core', 'i18n'],
      ...['storage/header', 'storage/domains', 'storage/owners'],
      'storage/paths',
    ],
  },
  integrations: { types: ['core'] },
  // For the tests of a site, which may run in Node.
  testing: { imports: ['core', 'storage/read-cookies'] },
  check: {
    imports: [
      ...['config', 'embeds/permit'],
      ...['gate/hold-scripts', 'gate/when-parsed'],
    ],
    types: ['core'],
  },
  cli: { imports: ['config'], types: ['core'], packages: ['zod', 'node:'] },
};

/**
 * Makes the lint configuration that holds the folders of `src` to their zones.
 *
 * @param {{ selector: string, message: string }[]} syntax what `no-restricted-syntax` refuses besides; a rule is replaced, not merged
 * @returns {import('eslint').Linter.Config[]} one entry per zone
 */
export function zoneConfigs(syntax) {
  const folders = Object.keys(zones);
  return [
    zoneConfig('src', ['src/*.ts'], entry, String.raw`\./`),
    // The other file of the script tag, which the gate loads.
    zoneConfig(
      'script-ui',
      ['src/script-ui.ts'],
      { imports: ['ui', 'gate/import-verified'], types: ['core'] },
      String.raw`\./`,
    ),
    zoneConfig(
      'extras',
      ['src/extras.ts'],
      { imports: ['embeds', 'integrations', 'core/errors'], types: ['gate'] },
      String.raw`\./`,
    ),
    ...folders.map((name) =>
      zoneConfig(
        name,
        [`src/${name}/**`],
        zones[name] ?? {},
        String.raw`\.\./`,
      ),
    ),
    {
      name: 'zones/unknown',
      files: ['src/*/**/*.ts'],
      ignores: folders.map((name) => `src/${name}/**`),
      rules: {
        'no-restricted-syntax': [
          'error',
          ...syntax,
          {
            selector: 'Program',
            message: 'Say in eslint.zones.js what this folder may import.',
          },
        ],
      },
    },
  ];

  /**
   * @param {string} name
   * @param {string[]} files
   * @param {Zone} zone
   * @param {string} up
   * @returns {import('eslint').Linter.Config}
   */
  function zoneConfig(name, files, zone, up) {
    const { imports = [], types = [], dynamic = [], packages = [] } = zone;
    const message = `Imports run one way; eslint.zones.js lists what ${name} may import.`;
    return {
      name: `zones/${name}`,
      files,
      rules: {
        '@typescript-eslint/no-restricted-imports': [
          'error',
          {
            patterns: [
              { regex: outside(up, [...imports, ...types]), message },
              { regex: foreign(packages), message },
              ...types.map((path) => ({
                regex: `^(?:${up})+${but(imports)}${end(path)}`,
                allowTypeImports: true,
                message: `${name} may import only types from here.`,
              })),
            ],
          },
        ],
        'no-restricted-syntax': [
          'error',
          ...syntax,
          ...[outside(up, [...imports, ...dynamic]), foreign(packages)].map(
            (regex) => ({
              // A selector cannot hold a slash inside a regular expression.
              selector: `ImportExpression[source.value=/${regex.replaceAll('/', String.raw`\x2F`)}/]`,
              message,
            }),
          ),
        ],
      },
    };
  }

  /**
   * @param {string} up
   * @param {string[]} allowed
   */
  function outside(up, allowed) {
    const all = [...folders, 'index', 'script', 'extras'].map(end);
    return `^(?:${up})+${but(allowed)}(?:${all.join('|')})`;
  }
}

/** @param {string[]} packages */
function foreign(packages) {
  const names = packages.map((name) => (name.endsWith(':') ? name : end(name)));
  return `^(?!${[String.raw`\.`, ...names].join('|')})`;
}

/** @param {string[]} allowed */
function but(allowed) {
  return allowed.length > 0 ? `(?!${allowed.map(end).join('|')})` : '';
}

/** @param {string} path */
function end(path) {
  return String.raw`${path}(?:/|\.ts$|$)`;
}
