import fs from 'node:fs';
import path from 'node:path';
import type { TrustedDocuments } from '@stepwell/platform/graphql/trusted-documents';
import type { Surface } from './api.module';

const WRITTEN = 'gql/persisted-documents.json';
const apps = { staff: ['clinician', 'admin'], patient: ['patient'] } as const;

/**
 * Reads what the web apps of a surface ask for: as the build laid it beside this program, or, where the program runs from
 * its source, as codegen wrote it.
 * @throws Error when the build is not whole
 */
export function readDocuments(surface: Surface): TrustedDocuments {
  const all = apps[surface].map((app) => {
    const built = path.join(__dirname, '..', 'documents', `${app}.json`);
    const file = fs.existsSync(built) ? built : path.join(__dirname, '../..', app, WRITTEN);
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>;
  });
  return new Map(all.flatMap((documents) => Object.entries(documents)));
}
