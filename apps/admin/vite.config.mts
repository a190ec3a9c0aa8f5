import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documentIds } from '../../libs/web/graphql/documents-plugin.mts';
import { firstPaint } from '../../libs/web/ui/first-paint-plugin.mts';

const root = import.meta.dirname;
const repository = `${root}/../..`;
const api = `http://localhost:${process.env['STAFF_PORT'] ?? '3000'}`;

export default defineConfig({
  root,
  base: '/admin/',
  plugins: [react(), firstPaint(), documentIds(`${root}/gql`)],
  resolve: {
    alias: [
      { find: '@stepwell/web', replacement: `${repository}/libs/web` },
      { find: '@stepwell/kernel', replacement: `${repository}/libs/kernel` },
    ],
  },
  build: {
    outDir: `${repository}/dist/apps/admin`,
    emptyOutDir: true,
    // Data addresses and inline helpers would break the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What changes with dependencies only, and what every page needs, stays in the browser's cache.
          groups: [
            {
              name: 'foundation',
              test: /node_modules[\\/](react|react-dom|scheduler|@tanstack|i18next)[\\/]/,
              priority: 1,
            },
            // What the first page needs comes as one file: in twenty, a browser waits for its connections, not for bytes.
            { name: 'first', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/graphql': api,
      '/tiles': api,
      '/auth': api,
      '/events': api,
      '/imports': api,
      '/operator': api,
      '/organization-export': api,
    },
  },
});
