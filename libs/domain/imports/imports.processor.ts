import { Injectable } from '@nestjs/common';
import type { SystemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Handles, Performs } from '@stepwell/platform/queue/handler';
import { CommitImport } from './commit-import';
import { endFailed } from './import-store';
import { patientImportGivenUp } from './imports.events';
import { commitPatientImport, readPatientFile } from './imports.jobs';
import { ReadPatientFile } from './read-patient-file';

/** Reads and commits files of patients; each bears being run twice and being broken off. */
@Injectable()
export class ImportsProcessor {
  constructor(
    private readonly reading: ReadPatientFile,
    private readonly committing: CommitImport,
  ) {}

  @Performs(readPatientFile, 'imports.read')
  async read(ctx: SystemContext, { importId }: { importId: Id }): Promise<void> {
    await this.reading.run(ctx, importId);
  }

  @Performs(commitPatientImport, 'imports.commit')
  async commit(ctx: SystemContext, { importId }: { importId: Id }): Promise<void> {
    await this.committing.run(ctx, importId);
  }

  /** What was read and not committed stays: whoever waits for it uploads the file again, which changes nothing twice. */
  @Handles(patientImportGivenUp, 'imports.given-up')
  async giveUp(tx: Transaction, { importId }: { importId: Id }): Promise<void> {
    await endFailed(tx, importId, 'internal');
  }
}
