import {relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';
import {IMPURE_GLOBALS, rooms, whyNot} from './eslint.rooms.mjs';

const src = fileURLToPath(new URL('src/', import.meta.url));

/** The walls of eslint.rooms.mjs as a rule: exact, because it resolves each path from the file that names it. */
const walls = {
  meta: {type: 'problem', schema: [], messages: {wall: "Importing '{{specifier}}': {{reason}}."}},
  create(context) {
    const file = relative(src, context.filename).split(sep).join('/');
    const check = (source, how) => {
      if (typeof source?.value !== 'string') return;
      const reason = whyNot(file, source.value, how);
      const data = {specifier: source.value, reason};
      if (reason) context.report({node: source, messageId: 'wall', data});
    };
    const ofKind = (kind) => (kind === 'type' ? 'type' : 'static');
    return {
      ImportDeclaration: (node) => check(node.source, ofKind(node.importKind)),
      ExportAllDeclaration: (node) => check(node.source, ofKind(node.exportKind)),
      ExportNamedDeclaration: (node) => check(node.source, ofKind(node.exportKind)),
      ImportExpression: (node) => check(node.source, 'dynamic'),
    };
  },
};

const NOW = 'The clock is passed in as `now`.';
const pure = {
  files: rooms.filter((room) => room.pure).flatMap(({files}) => files.map((glob) => `src/${glob}`)),
  rules: {
    'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
    'no-restricted-syntax': [
      'error',
      {selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: NOW},
      {selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: NOW},
      {selector: 'CallExpression[callee.name="Date"]', message: NOW},
    ],
  },
};

const focused = ['describe', 'it', 'test', 'context'].map((object) => ({
  object,
  property: 'only',
  message: 'A focused test hides all the others.',
}));

const endings = {
  regex: String.raw`^\.{1,2}/(?!.*\.(ts|mjs|js|json)$)`,
  message: 'Imports are written with their ending.',
};

export default defineConfig(
  {
    ignores: [
      'dist/',
      'storybook-static/',
      'coverage/',
      '.cache/',
      'src/model/contract.generated.ts',
      // Code as a customer or a rival would write it; it ships nowhere.
      'demo/**/*.js',
      'test/bench/lists/',
      'test/fixtures/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,mjs}'],
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-restricted-imports': ['error', {patterns: [endings]}],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'URL', 'fetch', 'setTimeout', 'Buffer'].map((name) => [name, false]),
      ),
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: {
      parserOptions: {
        project: [
          'tsconfig.json',
          'test/tsconfig.json',
          'tsconfig.node.json',
          'test/tsconfig.node.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        // `typeof import('./x.later.ts')` names the type of what is loaded when used.
        {fixStyle: 'inline-type-imports', disallowTypeAnnotations: false},
      ],
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: {arguments: false}}],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true},
      ],
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
      'no-restricted-syntax': [
        'error',
        {selector: 'TSEnumDeclaration', message: 'Use a union of literals.'},
      ],
      'prefer-promise-reject-errors': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: {rooms: {rules: {walls}}},
    rules: {
      'rooms/walls': 'error',
      'no-console': ['error', {allow: ['warn', 'error']}],
    },
  },
  pure,
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...focused],
      // chai's assertions are expressions.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // node:test gives back promises that its runner awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test'},
          ],
        },
      ],
    },
  },
);
