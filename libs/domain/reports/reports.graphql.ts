import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { LevelOfCareEnum } from '../patients/patients.graphql';
import { reportMetrics, type ReportMetric } from './report-cases';

const ReportMetricEnum = wordEnum('ReportMetric', reportMetrics);

/** One share of one facility, or of all together. */
@ObjectType('ReportCell')
export class ReportCellType {
  @Field(() => ID, { nullable: true, description: 'Null for all facilities together.' })
  facilityId: Id | null;

  @Field(() => String, { nullable: true })
  facilityName: string | null;

  @Field(() => Int, { nullable: true, description: 'Null where it is withheld.' })
  counted: number | null;

  @Field(() => Int, { nullable: true })
  outOf: number | null;

  @Field(() => Float, { nullable: true, description: 'Half within so many minutes, where the metric tells time.' })
  medianMinutes: number | null;

  @Field(() => Boolean, { description: 'Withheld, because it could point at somebody.' })
  isSuppressed: boolean;
}

/** One metric. */
@ObjectType('ReportFigure')
export class ReportFigureType {
  @Field(() => ReportMetricEnum)
  metric: ReportMetric;

  @Field(() => ReportCellType)
  total: ReportCellType;

  @Field(() => [ReportCellType], { description: 'By name of the facility.' })
  facilities: ReportCellType[];
}

/** The figures of a period. */
@ObjectType('Report')
export class ReportType {
  @Field(() => LocalDateScalar)
  from: string;

  @Field(() => LocalDateScalar)
  until: string;

  @Field(() => Boolean, {
    description: 'True where no small cell is withheld, because the reader may see whose it is.',
  })
  isExact: boolean;

  @Field(() => [ReportFigureType])
  figures: ReportFigureType[];
}

/** A patient behind a figure. */
@ObjectType('ReportCase')
export class ReportCaseType {
  @Field(() => ID)
  patientId: Id;

  @Field(() => String)
  displayName: string;

  @Field(() => Int, { description: 'How often they are in it.' })
  outOf: number;

  @Field(() => Int, { description: 'How often they count.' })
  counted: number;
}

/** A file as text. */
@ObjectType('ReportFile')
export class ReportFileType {
  @Field(() => String)
  fileName: string;

  @Field(() => String)
  content: string;
}

/** What a report is of. */
@ArgsType()
export class ReportArgs {
  @Field(() => LocalDateScalar)
  from: string;

  @Field(() => LocalDateScalar, { description: 'The last day, which counts.' })
  until: string;

  @Field(() => LevelOfCareEnum, { nullable: true })
  levelOfCare?: string | null;
}

/** Whose cases are asked for. */
@ArgsType()
export class ReportCasesArgs extends ReportArgs {
  @Field(() => ReportMetricEnum)
  metric: ReportMetric;

  @Field(() => ID, { nullable: true })
  facilityId?: Id | null;
}

/** A quarter that is over. */
@InputType()
export class ExportReportInput {
  @Field(() => LocalDateScalar)
  from: string;

  @Field(() => LocalDateScalar)
  until: string;
}
