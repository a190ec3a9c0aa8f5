import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documentIds } from '../../libs/web/graphql/documents-plugin.mts';
import { firstPaint } from '../../libs/web/ui/first-paint-plugin.mts';

const root = import.meta.dirname;
const repository = `${root}/../..`;
const api = `http://localhost:${process.env['PATIENT_PORT'] ?? '3001'}`;

export default defineConfig({
  root,
  plugins: [react(), firstPaint(), documentIds(`${root}/gql`)],
  resolve: {
    alias: [
      { find: '@stepwell/web', replacement: `${repository}/libs/web` },
      { find: '@stepwell/kernel', replacement: `${repository}/libs/kernel` },
    ],
  },
  build: {
    outDir: `${repository}/dist/apps/patient`,
    emptyOutDir: true,
    // Data addresses and inline helpers would break the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // One neutral name for every file: others may see the addresses that a phone asks for.
        entryFileNames: 'assets/app-[hash].js',
        chunkFileNames: 'assets/part-[hash].js',
        assetFileNames: 'assets/app-[hash][extname]',
        // One stylesheet in the order of the imports: split, rules of our own come before those of Mantine they refine.
        // Those of the map come with the map.
        codeSplitting: {
          groups: [
            { name: 'styles', test: /^(?!.*(?:leaflet|tile-map)).*\.css$/, priority: 1 },
            // What the first page needs comes as one file: in twenty, a phone waits for its connections, not for bytes.
            { name: 'first', tags: ['$initial'] },
            // What stands on the first screen, and what comes after it unasked: one file each, for the same reason.
            {
              name: 'home',
              test: /screens[\\/](home|now)[\\/]|[\\/]read-aloud[\\/]|care[\\/](load-options|options\.graphql)/,
            },
            { name: 'shared', minShareCount: 3 },
            { name: 'soon', test: /screens[\\/](check-in[\\/]|plan[\\/]|meetings[\\/]meetings\.page)/ },
          ],
        },
      },
    },
  },
  worker: { rolldownOptions: { output: { entryFileNames: 'assets/part-[hash].js' } } },
  server: { proxy: { '/graphql': api, '/tiles': api, '/auth': api, '/imports': api } },
});
