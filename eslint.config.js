import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom. This table is the architecture: `docs/architecture.md` explains it, the linter holds it.
 * `types` allows `import type` only. A folder may always import from itself.
 */
const mayImport = {
  domain: {},
  browser: {},
  portal: { types: ['domain'] },
  storage: { values: ['domain', 'browser'] },
  messaging: { values: ['domain', 'browser'] },
  ui: { values: ['domain', 'storage', 'messaging', 'browser'] },
  content: { values: ['portal'], types: ['domain', 'messaging'] },
  background: { values: ['domain', 'storage', 'messaging', 'browser'] },
  panel: { values: ['ui', 'domain', 'storage', 'messaging', 'browser'] },
  popup: { values: ['ui', 'domain', 'storage', 'messaging', 'browser'] },
  options: { values: ['ui', 'domain', 'storage', 'messaging', 'browser'] },
};

/** Who may import whom inside `portal`, from the page's bare tree up to what is read from it. */
const partsOfPortal = {
  tree: [],
  sight: ['tree'],
  texts: ['tree', 'sight'],
  naming: ['tree', 'sight', 'texts'],
  screen: ['tree', 'sight'],
  errors: ['tree', 'sight', 'texts'],
  around: ['tree', 'sight', 'texts', 'naming', 'screen'],
};

/** Where each npm package is at home. */
const packageHomes = {
  '@noble/hashes': ['storage'],
  idb: ['storage'],
  'webextension-polyfill': ['browser'],
  preact: ['ui', 'panel', 'popup', 'options'],
  'zod/mini': ['domain', 'messaging', 'storage'],
  'chrono-node': ['domain'],
  'ical-generator': ['domain'],
  papaparse: ['domain'],
};

const folders = Object.keys(mayImport);

function importRules(folder, part) {
  const { values = [], types = [] } = mayImport[folder];
  const otherParts = Object.keys(partsOfPortal)
    .filter((other) => part && other !== part && !partsOfPortal[part].includes(other))
    .map((other) => ({
      regex: `^\\.\\./${other}/`,
      message: `portal/${part} may not import from portal/${other}; see partsOfPortal in eslint.config.js.`,
    }));
  const patterns = folders
    .filter((other) => other !== folder && !values.includes(other))
    .map((other) => ({
      regex: `^(\\.\\./)+${other}/`,
      allowTypeImports: types.includes(other),
      message: `${folder} may not import from ${other}; see mayImport in eslint.config.js.`,
    }));
  const packages = Object.entries(packageHomes)
    .filter(([, homes]) => !homes.includes(folder))
    .map(([name]) => ({
      regex: `^${name}(/|$)`,
      message: `${name} has its home elsewhere; see packageHomes in eslint.config.js.`,
    }));
  return {
    files: [`src/${folder}/${part ? `${part}/` : ''}**/*.{ts,tsx}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [...otherParts, ...patterns, ...packages] },
      ],
    },
  };
}

export default tseslint.config(
  {
    ignores: [
      'dist',
      '.cache',
      'test-results',
      'node_modules',
      'test/portal/kynect-benefits/modules',
      'test/pages/**/*.html',
      // Has its own package, installed only to render those pages anew.
      'test/pages/generate/libraries',
    ],
  },
  tseslint.configs.base,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['vite.config.ts'], defaultProject: 'test/tsconfig.json' },
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', 60],
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-restricted-globals': ['error', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Page text is data: use textContent.' },
        { property: 'outerHTML', message: 'Page text is data: use textContent.' },
        { property: 'insertAdjacentHTML', message: 'Page text is data: use textContent.' },
        { object: 'navigator', property: 'sendBeacon', message: 'Nothing leaves this computer.' },
      ],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  // The one console is in browser/log.ts, which writes names and counts and never values.
  { files: ['src/browser/log.ts'], rules: { 'no-console': 'off' } },
  // Every write goes through write(): strict durability, resolved on complete, frozen after an error.
  {
    files: ['src/**/*.{ts,tsx}'],
    // Random bytes in a database of their own: see storage/fresh-log.ts.
    ignores: ['src/storage/write.ts', 'src/storage/fresh-log.ts', 'src/domain/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='transaction'] Literal[value='readwrite']",
          message: 'Only storage/write.ts opens a transaction that writes.',
        },
        {
          selector:
            'CallExpression[callee.object.name=/^(db|database)$/][callee.property.name=/^(put|add|delete|clear)$/]',
          message: "idb's shortcuts write with relaxed durability: use write() of storage/write.ts.",
        },
        {
          selector:
            'CallExpression[callee.object.property.name=/^(db|database)$/][callee.property.name=/^(put|add|delete|clear)$/]',
          message: "idb's shortcuts write with relaxed durability: use write() of storage/write.ts.",
        },
        {
          selector:
            "CallExpression[callee.property.name='put'][callee.object.callee.property.name='objectStore'] Literal[value=/^(issues|drafts|settings)$/]",
          message:
            'Sealed rows are put by storage/put-sealed.ts: a row under an old key could never be read again.',
        },
        {
          selector: "ImportSpecifier[imported.name='deleteDB']",
          message: 'Nothing deletes the database in passing.',
        },
      ],
    },
  },
  // Tables of sentences and declared data may be longer than code.
  ...folders.map((folder) => importRules(folder)),
  ...Object.keys(partsOfPortal).map((part) => importRules('portal', part)),
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Time comes in as an argument.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time comes in as an argument.',
        },
      ],
    },
  },
);
