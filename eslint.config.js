import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { roomBoundaries } from './scripts/lint/room-boundaries.ts';

const TYPESCRIPT = ['**/*.ts'];
const ASTRO = ['**/*.astro'];
/** The `<script>` of an Astro file, as eslint-plugin-astro hands it over; no program knows its types. */
const ASTRO_SCRIPTS = ['**/*.astro/*.ts', '**/*.astro/*.js'];
/** Files whose default export is asked for by the tool that reads them. */
const TOOL_FILES = [
  '**/*.config.{js,mjs,ts}',
  'scripts/build-log.ts',
  'tests/e2e/preflight.ts',
  '**/*.d.ts',
];

const sizes = {
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
};

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    '.cache/',
    'node_modules/',
    'tests/golden/*/',
    // Pages of other libraries, which only the benchmark installs.
    'scripts/bench/peers/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { files: [...ASTRO, ...ASTRO_SCRIPTS], extends: [tseslint.configs.strict] },
  astro.configs.recommended,
  {
    files: TYPESCRIPT,
    ignores: ASTRO_SCRIPTS,
    extends: [tseslint.configs.strictTypeChecked],
    // One program, made once: the service that editors want costs a quarter more here.
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['src/**'],
    plugins: { house: { rules: { 'room-boundaries': roomBoundaries } } },
    rules: { 'house/room-boundaries': 'error', ...sizes, 'no-console': 'error' },
  },
  {
    files: ['**/*.{ts,js,mjs}'],
    ignores: TOOL_FILES,
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
      ],
    },
  },
  {
    files: ['**/*.{ts,astro}', '**/*.astro/*.{ts,js}'],
    rules: { 'no-undef': 'off', eqeqeq: 'error', 'prefer-const': 'error' },
  },
  {
    files: ['*.config.mjs', 'scripts/*.mjs', 'scripts/*.cjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['public/**/*.js'],
    languageOptions: {
      globals: { addEventListener: 'readonly', document: 'readonly', URL: 'readonly' },
    },
  },
  { files: ['tests/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
);
