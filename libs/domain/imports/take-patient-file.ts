import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { RequestContext } from '@stepwell/kernel/context';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import { LevelOfCareEnum } from '../patients/patients.graphql';
import { readPatientFile } from './imports.jobs';
import { refuseImport } from './imports.policy';
import { importKinds } from './outcome-words';
import { PatientImport } from './patient-import.entity';

const settings = z.object({
  kind: z.enum(importKinds, { error: 'Choose what the file is.' }),
  facilityId: z.string({ error: 'Choose a facility.' }).refine(isId, { error: 'Choose a facility.' }),
  levelOfCare: z.enum(LevelOfCareEnum, { error: 'Choose a level of care.' }),
  admittedOn: z.iso.date({ error: 'Choose a day of admission.' }),
});

/** A file of patients on its way in. */
export interface PatientFile {
  /** As the page sent them, unread. */
  settings: Record<string, unknown>;
  fileName: string;
  /** The file, part by part; what it throws ends the upload. */
  parts: AsyncIterable<Buffer>;
}

/** Takes a file of patients, part by part, and leaves it to the worker. */
@Injectable()
export class TakePatientFile {
  constructor(
    private readonly db: Database,
    private readonly facilities: FacilitiesService,
  ) {}

  /**
   * Never holds more than one part; each is a short transaction, and the last one orders the reading.
   * @returns the id of the import
   * @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT naming the field; what `parts` throws
   */
  async run(ctx: RequestContext, file: PatientFile): Promise<Id> {
    refuseImport(ctx);
    const chosen = parseInput(settings, file.settings, '');
    // First of all, so that a facility that is not there costs no upload.
    await this.db.read(ctx, (tx) => this.facilities.get(tx, chosen.facilityId));
    const { id } = await this.db.write(ctx, (tx) =>
      tx
        .repo(PatientImport)
        .insert({ ...chosen, fileName: file.fileName, status: 'uploading', importedById: tx.ctx.actorId }),
    );
    try {
      let number = 0;
      for await (const part of file.parts) {
        await this.db.write(ctx, (tx) => keepPart(tx, id, number, part));
        number += 1;
      }
    } catch (error) {
      await this.db.write(ctx, (tx) => tx.repo(PatientImport).delete({ id }));
      throw error;
    }
    await this.db.write(ctx, async (tx) => {
      await tx.repo(PatientImport).update({ id }, { status: 'reading' });
      await tx.emit(readPatientFile, { importId: id });
      await tx.changed('intakes');
    });
    return id;
  }
}

async function keepPart(tx: Transaction, importId: Id, number: number, bytes: Buffer): Promise<void> {
  await tx.query(
    `insert into patient_import_parts (organization_id, patient_import_id, number, bytes) values ($1, $2, $3, $4)`,
    [tx.ctx.organizationId, importId, number, bytes],
  );
}
