import fs from 'node:fs';
import path from 'node:path';
import type { TrustedDocuments } from '@stepwell/platform/graphql/trusted-documents';
import type { Surface } from './api.module';

const apps = { staff: ['clinician', 'admin'], patient: ['patient'] } as const;

/**
 * Reads what the web apps of a surface ask for, as the build laid it beside this program.
 * @throws Error when the build is not whole
 */
export function readDocuments(surface: Surface): TrustedDocuments {
  const all = apps[surface].map((app) => {
    const file = path.join(__dirname, '..', 'documents', `${app}.json`);
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>;
  });
  return new Map(all.flatMap((documents) => Object.entries(documents)));
}
