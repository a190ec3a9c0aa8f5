import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PageArgs } from '@stepwell/platform/graphql/connection';
import { pageOf, pageRequest, type ConnectionPage } from '@stepwell/platform/graphql/paging';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { CommitImport } from './commit-import';
import { DecideRow } from './decide-row';
import {
  DecideImportRowInput,
  PatientImportInput,
  PatientImportRowConnection,
  PatientImportRowType,
  PatientImportType,
  RowOutcomeEnum,
} from './imports.graphql';
import { findImport, findRow, listImports, listRows } from './imports.repository';
import type { RowOutcome } from './outcome-words';

/** Edge of files of patients; the files themselves come over REST. */
@Resolver(() => PatientImportType)
export class PatientImportsResolver {
  constructor(
    private readonly db: Database,
    private readonly committing: CommitImport,
    private readonly deciding: DecideRow,
  ) {}

  @Query(() => [PatientImportType], { description: 'The newest thirty.' })
  @Requires('patient:import')
  patientImports(@Ctx() ctx: StaffContext): Promise<PatientImportType[]> {
    return this.db.read(ctx, (tx) => listImports(tx));
  }

  @Query(() => PatientImportType)
  @Requires('patient:import')
  patientImport(@Ctx() ctx: StaffContext, @Args('id', { type: () => ID }) id: Id): Promise<PatientImportType> {
    return this.db.read(ctx, (tx) => get(tx, id));
  }

  @Query(() => PatientImportRowConnection, {
    description: 'Rows in the order of the file, who is missing behind them.',
  })
  @Requires('patient:import')
  patientImportRows(
    @Ctx() ctx: StaffContext,
    @Args() page: PageArgs,
    @Args('importId', { type: () => ID }) importId: Id,
    @Args('outcome', { type: () => RowOutcomeEnum, nullable: true }) outcome?: RowOutcome | null,
  ): Promise<ConnectionPage<PatientImportRowType>> {
    const request = pageRequest(page, 2);
    if (request.after && !isPlace(request.after))
      throw badInput('after', 'This list has changed. Load it again from the top.');
    return this.db.read(ctx, async (tx) => {
      await get(tx, importId);
      const { rows, total } = await listRows(tx, { importId, outcome: outcome ?? null }, request);
      return pageOf(
        rows,
        request,
        total,
        ({ number, id }) => [String(number), id],
        (row) => row,
      );
    });
  }

  @Mutation(() => PatientImportRowType)
  @Requires('patient:import')
  decideImportRow(@Ctx() ctx: StaffContext, @Args('input') input: DecideImportRowInput): Promise<PatientImportRowType> {
    return this.db.write(ctx, async (tx) => {
      const row = await findRow(tx, await this.deciding.run(tx, input));
      return row!;
    });
  }

  @Mutation(() => PatientImportType, { description: 'Carries it out, once, however often it is asked for.' })
  @Requires('patient:import')
  commitPatientImport(@Ctx() ctx: StaffContext, @Args('input') input: PatientImportInput): Promise<PatientImportType> {
    return this.db.write(ctx, async (tx) => {
      await this.committing.order(tx, input.importId);
      return get(tx, input.importId);
    });
  }

  @Mutation(() => PatientImportType)
  @Requires('patient:import')
  discardPatientImport(@Ctx() ctx: StaffContext, @Args('input') input: PatientImportInput): Promise<PatientImportType> {
    return this.db.write(ctx, async (tx) => {
      await this.committing.discard(tx, input.importId);
      return get(tx, input.importId);
    });
  }
}

/** A row's number and id. */
function isPlace([number, id]: readonly string[]): boolean {
  return /^\d{1,9}$/.test(number!) && isId(id);
}

async function get(tx: Transaction, id: Id): Promise<PatientImportType> {
  const found = isId(id) ? await findImport(tx, id) : null;
  if (!found) throw notFound();
  return found;
}
