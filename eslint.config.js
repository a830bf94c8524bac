import eslint from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { zoneConfigs } from './eslint.zones.js';

const STATE = 'State lives in a closure made by createX, not in the module.';
const HTML = 'Build elements, not strings: Trusted Types refuse this.';
const MODULE = ':matches(Program, Program > ExportNamedDeclaration)';

/** What needs a doc comment when it is exported, besides functions and classes. */
const documented = [
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
  'TSEnumDeclaration',
  'VariableDeclaration',
];

const syntax = [
  {
    selector: `${MODULE} > VariableDeclaration[kind="let"]`,
    message: STATE,
  },
  {
    selector: `${MODULE} > VariableDeclaration > VariableDeclarator NewExpression[callee.name=/^(Weak)?(Map|Set)$/]:not(:function *)`,
    message: STATE,
  },
];

const htmlSinks = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
].map((property) => ({ property, message: HTML }));

/** The names that the examples use: all of Node's, and these of browsers. */
const exampleGlobals = Object.fromEntries(
  [
    ...Object.getOwnPropertyNames(globalThis),
    ...['window', 'document', 'location', 'history', 'navigator', 'matchMedia'],
    ...['localStorage', 'sessionStorage', 'addEventListener', 'dispatchEvent'],
    ...['CustomEvent', 'EventSource', 'MutationObserver', 'Node', 'Element'],
    ...['HTMLElement', 'HTMLAnchorElement', 'HTMLButtonElement'],
    ...['HTMLFormElement', 'HTMLInputElement', 'requestAnimationFrame'],
  ].map((name) => [name, 'readonly']),
);

export default defineConfig(
  globalIgnores([
    'dist',
    'coverage',
    'test-results',
    'playwright-report',
    'docs/api',
    '**/*.min.js',
  ]),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true }, // a number reads the same in a string wherever it comes from
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { jsdoc },
    settings: { jsdoc: { mode: 'typescript' } },
    rules: {
      'max-lines': [
        'error',
        { max: 200, skipBlankLines: false, skipComments: false },
      ],
      'no-eval': 'error',
      'no-restricted-properties': [
        'error',
        ...htmlSinks,
        { object: 'document', property: 'write', message: HTML },
        { object: 'document', property: 'writeln', message: HTML },
      ],
      'no-restricted-syntax': ['error', ...syntax],
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          enableFixer: false,
          require: { ClassDeclaration: true, FunctionDeclaration: true },
          contexts: documented,
        },
      ],
      'jsdoc/require-description': [
        'error',
        {
          contexts: ['ClassDeclaration', 'FunctionDeclaration', ...documented],
        },
      ],
      'jsdoc/check-param-names': [
        'error',
        { checkDestructured: false, disableMissingParamChecks: true },
      ],
      'jsdoc/no-types': 'error',
      'jsdoc/check-tag-names': [
        'error',
        {
          typed: true,
          definedTags: ['defaultValue', 'remarks', 'typeParam'],
        },
      ],
    },
  },
  zoneConfigs(syntax),
  {
    files: ['src/server/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'location', 'localStorage'],
      ],
    },
  },
  {
    files: ['**/*.js'],
    rules: {
      'no-undef': 'off', // TypeScript checks the names in these files, and knows which exist in Node and in browsers
    },
  },
  {
    files: ['examples/**'],
    extends: [tseslint.configs.disableTypeChecked], // pages and scripts to copy, outside every tsconfig
    languageOptions: { globals: exampleGlobals },
    rules: { 'no-undef': 'error' },
  },
);
