// The one list of this repository's lint rules. ESLint 10 reads it through eslint.config.js. Types, and what is unused in TypeScript,
// are the compiler's business; who may import whom is test/house/law.ts's.
const offline = 'Nothing that is read leaves the machine.'

module.exports = {
  root: true,
  extends: ['eslint:recommended', 'plugin:purposely/legacy-strict'],
  env: { es2022: true, node: true },
  parserOptions: { ecmaVersion: 'latest', sourceType: 'module' },
  reportUnusedDisableDirectives: true,
  // planted, generated, or found by path as fixtures whose faults are the point
  ignorePatterns: ['dist/', 'coverage/', 'examples/', '*.generated.ts', ...['forms', 'models', 'sinks', 'permissions', 'requests', 'link'].map(room => `test/${room}/*/`)],
  rules: {
    'array-callback-return': 'error',
    'default-case-last': 'error',
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
    'no-control-regex': 'off',
    'no-extra-semi': 'off',
    'no-eval': 'error',
    'no-extend-native': 'error',
    'no-implied-eval': 'error',
    'no-lonely-if': 'error',
    'no-new-func': 'error',
    'no-regex-spaces': 'off',
    'no-restricted-globals': ['error', ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map(name => ({ name, message: offline }))],
    'no-restricted-syntax': ['error', {
      selector: 'ClassDeclaration:not([superClass.name="Error"]), ClassExpression', message: 'Plain functions and plain data; only errors are classes.',
    }],
    'no-throw-literal': 'error',
    'no-unneeded-ternary': 'error',
    'no-useless-rename': 'error',
    'no-useless-return': 'error',
    'no-var': 'error',
    'object-shorthand': 'error',
    'prefer-arrow-callback': 'error',
    'prefer-const': 'error',
    'prefer-object-has-own': 'error',
    'prefer-object-spread': 'error',
    'prefer-rest-params': 'error',
    'prefer-spread': 'error',
    'symbol-description': 'error',
    yoda: 'error',
  },
  overrides: [
    { files: ['*.cjs'], parserOptions: { sourceType: 'script' } },
    {
      files: ['*.ts', '*.tsx'],
      parser: '@typescript-eslint/parser',
      rules: { 'no-undef': 'off', 'no-unused-vars': 'off', 'no-redeclare': 'off', 'no-dupe-class-members': 'off' },
    },
    { files: ['src/**/*.ts', 'src/**/*.tsx', 'rules/**/*.ts'], rules: { 'no-console': 'error' } },
  ],
}
