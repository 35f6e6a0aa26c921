import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import ts from 'typescript-eslint';

import { effectAnswersItsCleanUp } from './tools/eslint-rules/effect-answers-its-clean-up.mjs';
import { resolverNamesItsAction } from './tools/eslint-rules/resolver-names-its-action.mjs';
import { rowsStayInPersistence } from './tools/eslint-rules/rows-stay-in-persistence.mjs';

const systemblick = {
  rules: {
    'effect-answers-its-clean-up': effectAnswersItsCleanUp,
    'resolver-names-its-action': resolverNamesItsAction,
    'rows-stay-in-persistence': rowsStayInPersistence,
  },
};

export default ts.config(
  {
    ignores: ['**/dist/**', '**/node_modules/**', '**/.data/**', '**/reports/**', 'libs/contract/src/graphql-env.d.ts'],
  },
  js.configs.recommended,
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [ts.configs.recommendedTypeChecked],
    plugins: { systemblick },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/only-throw-error': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'A union of words from an `as const` list, not an enum.' },
      ],
      'systemblick/rows-stay-in-persistence': 'error',
    },
  },
  {
    files: ['apps/api/src/**/*.ts', 'libs/persistence/src/**/*.ts'],
    // Decorated classes need their injected types as values.
    rules: { '@typescript-eslint/consistent-type-imports': 'off', 'systemblick/resolver-names-its-action': 'error' },
  },
  {
    files: ['apps/web/src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
  },
  {
    files: ['apps/web/**/*.ts', 'apps/web/**/*.tsx'],
    languageOptions: { globals: globals.browser },
    rules: { 'systemblick/effect-answers-its-clean-up': 'error' },
  },
  {
    files: ['**/*.spec.ts', '**/*.spec.tsx', 'tests/**/*.ts'],
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
);
