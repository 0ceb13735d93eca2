import stylistic from '@stylistic/eslint-plugin'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

// Lowest first: a layer imports from those before it, and from itself. (test/package/layers.test.ts holds the same line without
// this file's help, and looks for cycles.)
const layers = ['near', 'far', 'memory', 'handle', 'linux', 'dispatch', 'process', 'supervisor']

/** What no source may import, and, in a layer, what stands above it. */
function restrictedImports(layer) {
  const patterns = [
    { regex: '^nearfar(?:/|$)', message: 'import the module by its relative path' },
    { regex: '^\\.\\.?/(?!.*\\.js$)', message: 'Node wants the file\'s full name: end it in .js' },
  ]
  if (layer !== undefined) {
    const index = layers.indexOf(layer)
    const above = [...layers.slice(index + 1).map((higher) => `${higher}/`), 'index\\.js$'].join('|')
    const below = layers.slice(0, index).join(', ') || 'nothing of ours'
    patterns.push({ regex: `^(?:\\.\\./)+(?:${above})`, message: `imports run downward only: src/${layer} may import ${below}` })
  }
  const nativeMessage = 'importing nearfar loads nothing native: load ffi-rs where the local process is asked for'
  return ['error', { paths: [{ name: 'ffi-rs', allowTypeImports: true, message: nativeMessage }], patterns }]
}

export default defineConfig(
  { ignores: ['dist*/', 'docs/api/', 'node_modules/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{ts,js,mjs}'],
    plugins: { '@stylistic': stylistic },
    languageOptions: { ecmaVersion: 2024, sourceType: 'module' },
    rules: {
      'eqeqeq': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-restricted-exports': ['error', {
        restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true },
      }],
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],

      '@stylistic/semi': ['error', 'never'],
      '@stylistic/quotes': ['error', 'single', { avoidEscape: true, allowTemplateLiterals: 'avoidEscape' }],
      '@stylistic/comma-dangle': ['error', 'always-multiline'],
      '@stylistic/indent': 'off',
      '@stylistic/no-tabs': 'error',
      '@stylistic/no-trailing-spaces': 'error',
      '@stylistic/eol-last': 'error',
      '@stylistic/no-multiple-empty-lines': ['error', { max: 1, maxBOF: 0, maxEOF: 0 }],
      '@stylistic/max-len': ['error', { code: 160, ignoreUrls: true, ignoreTemplateLiterals: true }],
    },
  },

  {
    files: ['**/*.{js,mjs}'],
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A system call that nobody awaits is a bug that shows up far away, or never.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/consistent-type-exports': ['error', { fixMixedExportsWithInlineTypeSpecifier: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { requireDefaultForNonUnion: true, considerDefaultExhaustiveForUnions: false }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Interfaces describe results of system calls, which print as what they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'always' }],
      // An async method that does not wait yet still reports its errors as rejections, as its callers expect.
      '@typescript-eslint/require-await': 'off',
    },
  },

  {
    files: ['src/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': restrictedImports(),
      'no-restricted-syntax': ['error', {
        selector: 'ExportNamedDeclaration > VariableDeclaration[kind!="const"]',
        message: 'a module\'s exports do not change: export a function that tells the value',
      }],
    },
  },
  ...layers.map((layer) => ({
    files: [`src/${layer}/**/*.ts`],
    rules: { '@typescript-eslint/no-restricted-imports': restrictedImports(layer) },
  })),

  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      // fast-check and vitest hand over what they have typed as `any`.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },

  { files: ['eslint.config.js', 'vitest.config.ts'], rules: { 'no-restricted-exports': 'off' } },
)
