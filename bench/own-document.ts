import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The body of a request as the clinician app sends it in production: the id of one of its documents and the variables.
 * @param operation with its kind, e.g. `query Caseload`
 * @throws Error when the app sends no such document
 */
export function requestBody(operation: string, variables: object): string {
  const file = path.resolve('apps/clinician/gql/persisted-documents.json');
  const documents = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  const found = documents.find(([, words]) => new RegExp(`\\b${operation}\\b`).test(words));
  if (!found) throw new Error(`The app sends no ${operation}`);
  return JSON.stringify({ documentId: found[0], variables });
}
