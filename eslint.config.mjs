import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { readFileSync } from 'node:fs';

// The ordered list of slices is read, not repeated: a slice imports only slices to its left.
const slices = [
  ...readFileSync(new URL('libs/domain/slices.ts', import.meta.url), 'utf8').matchAll(/^ {2}'([a-z-]+)',$/gm),
].map(([, name]) => name);
const zonesOf = (slice, index) => {
  const right = slices.slice(index + 1);
  const left = slices.slice(0, index);
  return [
    ...right.map((other) => ({
      target: `./libs/domain/${slice}`,
      from: `./libs/domain/${other}`,
      message: `${slice} stands left of ${other}: emit an event and let ${other} handle it.`,
    })),
    ...left.map((other) => ({
      target: `./libs/domain/${slice}`,
      from: `./libs/domain/${other}/**/!(*.service|*.events|*.graphql).ts`,
      message: 'Of another slice import only its service, events and graphql types.',
    })),
  ];
};

const layer = (name, ...allowed) => ({
  sourceTag: `layer:${name}`,
  onlyDependOnLibsWithTags: allowed.map((tag) => `layer:${tag}`),
});
const ban = (group, message) => ({ group, message });
const httpClients = ['node:http', 'node:https', 'node:http2', 'undici', 'axios'];

// Rules that need types run in oxlint (.oxlintrc.json), which shares one compiler among all files.
export default tseslint.config(
  { ignores: ['**/node_modules', 'dist', '.nx', '.data', '**/gql/**', '**/*.d.ts', 'tools/inbox/*.js'] },
  eslint.configs.recommended,
  ...tseslint.configs.recommended,
  {
    plugins: { '@nx': nx, 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allowCircularSelfDependency: true,
          // A page may load one part of libs/web late (a form that few see) and others at once.
          checkDynamicDependenciesExceptions: ['@stepwell/web/**'],
          allow: ['@stepwell/migrations/*'],
          depConstraints: [
            layer('app', 'domain', 'delivery', 'platform', 'kernel', 'web'),
            layer('kernel', 'kernel'),
            layer('platform', 'platform', 'kernel'),
            layer('delivery', 'delivery', 'platform', 'kernel'),
            layer('domain', 'domain', 'delivery', 'platform', 'kernel'),
            layer('web', 'web', 'kernel'),
            { sourceTag: 'runtime:browser', onlyDependOnLibsWithTags: ['layer:web', 'layer:kernel'] },
            { sourceTag: 'runtime:node', notDependOnLibsWithTags: ['layer:web'] },
          ],
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    // What stands around the house may look into every room.
    files: ['test/**', 'tools/**', 'migrations/**', 'bench/**', '**/*.mts'],
    rules: { '@nx/enforce-module-boundaries': 'off' },
  },
  // Each slice by its own zones alone: asking every import of every slice for all of them took half of the time.
  ...slices.map((slice, index) => ({
    files: [`libs/domain/${slice}/**/*.ts`],
    rules: { 'import-x/no-restricted-paths': ['error', { zones: zonesOf(slice, index) }] },
  })),
  {
    files: ['libs/domain/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ban(['bullmq', 'ioredis'], 'Emit an event or job: tx.emit(definition, payload).'),
            ban(['pg', '@nestjs/typeorm'], 'Use the transaction: tx.repo(Entity) or tx.query(sql, parameters).'),
            ban(['nodemailer'], 'Send through libs/delivery.'),
            ban(httpClients, 'Read addresses with platform/safe-fetch; send through libs/delivery.'),
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Send through libs/delivery, or platform/safe-fetch.' },
      ],
    },
  },
  {
    // Types of a server's request are fine; a client is not.
    files: ['libs/platform/**/*.ts', 'libs/delivery/**/*.ts', 'apps/{api,worker}/**/*.ts'],
    ignores: ['libs/platform/safe-fetch/**', 'libs/delivery/providers/**', '**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ['node:http', 'node:https'].map((name) => ({
            name,
            importNames: ['default', 'request', 'get', 'Agent', 'ClientRequest'],
            message: 'Read addresses with platform/safe-fetch.',
          })),
          patterns: [ban(['undici', 'axios', 'node-fetch', 'got'], 'Read addresses with platform/safe-fetch.')],
        },
      ],
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Read addresses with platform/safe-fetch.' }],
    },
  },
  {
    files: ['libs/domain/**/*.ts', 'libs/delivery/**/*.ts'],
    ignores: ['**/*.entity.ts', '**/*.staff.ts', '**/*.patient.ts', '**/*.worker.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['typeorm'],
              importNamePattern: '^(DataSource|EntityManager|Repository|QueryRunner)$',
              message: 'Use the transaction: tx.repo(Entity).',
            },
          ],
        },
      ],
    },
  },
  {
    // Whoever sends a text must not decide how long an expression that reads it tracks back.
    files: ['{apps,libs,tools}/**/*.{ts,tsx}'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false, ignoreSticky: false }],
    },
  },
  {
    files: ['libs/**/*.ts', 'libs/**/*.tsx', 'apps/**/*.ts', 'apps/**/*.tsx'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'React escapes; raw HTML is never written.',
        },
      ],
    },
  },
  {
    files: ['**/*.tsx', 'libs/web/**/*.ts', 'apps/{clinician,admin,patient}/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-imports': [
        'error',
        { patterns: [ban(['@nestjs/*', 'typeorm', 'bullmq', 'pg', 'node:*'], 'This runs in a browser: ask the API.')] },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.config.*', 'codegen.ts', 'tools/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'Buffer',
          'URL',
          'URLSearchParams',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'setImmediate',
          'fetch',
          'AbortController',
          'AbortSignal',
          'structuredClone',
          'require',
          'module',
          '__dirname',
          'TextDecoder',
          'TextEncoder',
          'document',
          'window',
          'location',
          'history',
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: {
      '@typescript-eslint/no-require-imports': 'off',
      '@nx/enforce-module-boundaries': 'off',
    },
  },
);
