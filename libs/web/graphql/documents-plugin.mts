import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const call = /\bgraphql\((?:\/\*.*?\*\/)?\s*`([^`]*)`\s*,?\s*\)/g;
const nameOf = (document: string): string | undefined => /\b(?:query|mutation) (\w+)/.exec(document)?.[1];

/**
 * Leaves the ids of documents in a built app, not their words: the server knows those (persisted-documents.json, in the
 * folder `gql` of the app, which codegen writes), and in production takes no others.
 */
export function documentIds(gql: string): Plugin {
  const words = JSON.parse(readFileSync(`${gql}/persisted-documents.json`, 'utf8')) as Record<string, string>;
  const ids = new Map(Object.entries(words).map(([id, document]) => [nameOf(document), id]));
  const idOf = (document: string): string => {
    // Fragments are part of the documents that spread them.
    if (/^\s*fragment\s/.test(document)) return '';
    const id = ids.get(nameOf(document));
    if (!id) throw new Error(`No id for this document, run "npm run schema": ${document}`);
    return id;
  };
  return {
    name: 'document-ids',
    apply: 'build',
    enforce: 'pre',
    transform(code, file) {
      if (!file.endsWith('.graphql.ts')) return undefined;
      const own = code.replace(/^import \{ graphql \} from .*$/m, '');
      const built = own.replaceAll(call, (_call, document: string) => JSON.stringify(idOf(document)));
      if (/\bgraphql\(/.test(built)) throw new Error(`A document of ${file} is not written as graphql(\`...\`)`);
      return { code: built, map: null };
    },
  };
}
