import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { systemContext, type StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires, StepUp } from '@stepwell/platform/graphql/decorators';
import type { PackedFile } from './pack-papers';
import {
  RecordFileType,
  ReleasedRecordFilesType,
  ReleaseRecordFilesInput,
  ReleaseRecordFilesSinceInput,
  SealingHealthType,
  SignedRecordType,
} from './record-files.graphql';
import { ReleaseRecordFiles } from './release-record-files';
import { sealingHealth } from './sealing-health';
import { SignedRecords } from './signed-records.service';

/** Signed plans and notes as files for the health record. */
@Resolver(() => RecordFileType)
export class RecordFilesResolver {
  constructor(
    private readonly db: Database,
    private readonly records: SignedRecords,
    private readonly releasing: ReleaseRecordFiles,
  ) {}

  @Query(() => [SignedRecordType], { description: 'What of a patient can be handed out as a file, the newest first.' })
  @Requires('disclosure:make')
  signedRecords(
    @Ctx() ctx: StaffContext,
    @Args('patientId', { type: () => ID }) patientId: Id,
  ): Promise<SignedRecordType[]> {
    return this.db.read(ctx, (tx) => this.records.ofPatient(tx, patientId));
  }

  @Mutation(() => RecordFileType, { description: 'Chosen records of a patient, through the gate of disclosures.' })
  @Requires('disclosure:make')
  async releaseRecordFiles(
    @Ctx() ctx: StaffContext,
    @Args('input') input: ReleaseRecordFilesInput,
  ): Promise<RecordFileType> {
    return shown(await this.releasing.chosen(ctx, input));
  }

  @Mutation(() => ReleasedRecordFilesType, { description: 'All that was signed since a day, for the own record.' })
  @Requires('disclosure:make')
  @StepUp()
  async releaseRecordFilesSince(
    @Ctx() ctx: StaffContext,
    @Args('input') input: ReleaseRecordFilesSinceInput,
  ): Promise<ReleasedRecordFilesType> {
    const { file, ...rest } = await this.releasing.since(ctx, input);
    return { ...rest, file: file && shown(file) };
  }

  /** Read as the product itself: who runs an organization sees no file, and counts show none. */
  @Query(() => SealingHealthType)
  @Requires('operations:read')
  sealingHealth(@Ctx() ctx: StaffContext): Promise<SealingHealthType> {
    return this.db.read(systemContext(ctx.organizationId, ctx.operation, ctx.requestId), (tx) => sealingHealth(tx));
  }
}

function shown({ bytes, ...file }: PackedFile): RecordFileType {
  return { ...file, base64: bytes.toString('base64') };
}
