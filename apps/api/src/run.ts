import 'reflect-metadata';
import { readEnvironment } from '@stepwell/platform/config/environment';
import { assertRoles } from '@stepwell/platform/database/assert-roles';
import type { SliceManifest } from '@stepwell/platform/manifest';
import { readDocuments } from './read-documents';
import { serve } from './serve';
import type { Surface } from './api.module';

/** Starts one surface as a process: listens, and ends cleanly on SIGTERM or SIGINT. */
export async function run(surface: Surface, manifests: readonly SliceManifest[]): Promise<void> {
  try {
    const environment = readEnvironment(process.env);
    await assertRoles(environment);
    const port = surface === 'staff' ? environment.STAFF_PORT : environment.PATIENT_PORT;
    const api = await serve(surface, environment, manifests, port, readDocuments(surface));
    const stop = (): void => {
      void api.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
