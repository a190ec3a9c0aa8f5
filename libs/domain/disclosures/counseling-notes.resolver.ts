import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import {
  CounselingNoteType,
  ReleaseCounselingNotesInput,
  ReleasedCounselingNotesType,
  WriteCounselingNoteInput,
} from './counseling-notes.graphql';
import { KeepCounselingNotes } from './keep-counseling-notes';

/** Edge of counseling notes: each author's own. */
@Resolver(() => CounselingNoteType)
export class CounselingNotesResolver {
  constructor(
    private readonly db: Database,
    private readonly notes: KeepCounselingNotes,
  ) {}

  @Query(() => [CounselingNoteType], {
    description: 'The notes that the viewer keeps apart, the newest session first.',
  })
  @Requires('plan:write')
  myCounselingNotes(
    @Ctx() ctx: StaffContext,
    @Args('patientId', { type: () => ID }) patientId: Id,
  ): Promise<CounselingNoteType[]> {
    return this.db.read(ctx, (tx) => this.notes.mine(tx, patientId));
  }

  @Mutation(() => [CounselingNoteType])
  @Requires('plan:write')
  writeCounselingNote(
    @Ctx() ctx: StaffContext,
    @Args('input') input: WriteCounselingNoteInput,
  ): Promise<CounselingNoteType[]> {
    return this.db.write(ctx, async (tx) => this.notes.mine(tx, await this.notes.write(tx, input)));
  }

  @Mutation(() => ReleasedCounselingNotesType, { description: 'Through the gate, for a consent of their own.' })
  @Requires('disclosure:make')
  releaseCounselingNotes(
    @Ctx() ctx: StaffContext,
    @Args('input') input: ReleaseCounselingNotesInput,
  ): Promise<ReleasedCounselingNotesType> {
    return this.db.write(ctx, (tx) => this.notes.release(tx, input));
  }
}
