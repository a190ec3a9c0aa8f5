import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires, StepUp } from '@stepwell/platform/graphql/decorators';
import {
  ExportReportInput,
  ReportArgs,
  ReportCasesArgs,
  ReportCaseType,
  ReportFileType,
  ReportType,
} from './reports.graphql';
import { ReportsService, seesCases } from './reports.service';
import { ReleaseTedsFile } from './release-teds-file';
import { ReleasedTedsFileType, ReleaseTedsFileInput, TedsRecordsArgs, TedsRecordType } from './teds.graphql';
import { TedsService } from './teds.service';

/** Edge of reports. */
@Resolver(() => ReportType)
export class ReportsResolver {
  constructor(
    private readonly db: Database,
    private readonly reports: ReportsService,
    private readonly teds: TedsService,
    private readonly releasing: ReleaseTedsFile,
  ) {}

  @Query(() => ReportType)
  @Requires('report:read')
  report(@Ctx() ctx: StaffContext, @Args() args: ReportArgs): Promise<ReportType> {
    // Who sees no patient gets figures that the product counts, small cells withheld.
    return seesCases(ctx)
      ? this.db.read(ctx, (tx) => this.reports.figures(tx, ctx, args))
      : this.db.onBehalf(ctx, (tx) => this.reports.figures(tx, ctx, args));
  }

  @Query(() => [ReportCaseType], { description: 'The patients behind a figure, those who do not count first.' })
  @Requires('team:supervise')
  reportCases(@Ctx() ctx: StaffContext, @Args() args: ReportCasesArgs): Promise<ReportCaseType[]> {
    return this.db.read(ctx, (tx) => this.reports.cases(tx, args));
  }

  @Mutation(() => ReportFileType, { description: 'CSV of a quarter; small cells are withheld whoever asks.' })
  @Requires('report:read')
  @StepUp()
  exportReport(@Ctx() ctx: StaffContext, @Args('input') input: ExportReportInput): Promise<ReportFileType> {
    return this.db.onBehalf(ctx, (tx) => this.reports.exported(tx, ctx, input));
  }

  @Query(() => [TedsRecordType], {
    description: 'What TEDS asks for of each admission or discharge, and what is missing.',
  })
  @Requires('team:supervise')
  tedsRecords(@Ctx() ctx: StaffContext, @Args() args: TedsRecordsArgs): Promise<TedsRecordType[]> {
    return this.db.read(ctx, (tx) => this.teds.records(tx, args));
  }

  @Mutation(() => ReleasedTedsFileType, {
    description: 'The same for a state’s agency, through the gate of disclosures.',
  })
  @Requires('team:supervise')
  @StepUp()
  releaseTedsFile(@Ctx() ctx: StaffContext, @Args('input') input: ReleaseTedsFileInput): Promise<ReleasedTedsFileType> {
    return this.releasing.run(ctx, input);
  }
}
