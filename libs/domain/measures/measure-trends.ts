import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { CoverageService } from '../on-call/coverage.service';
import { PatientsService } from '../patients/patients.service';
import { changesOf } from './changes-of';
import { rangeOf, type Instrument } from './instrument';
import type { MeasureResult } from './measure-result.entity';
import type {
  ExternalResultType,
  MeasureAssignmentType,
  MeasureResultType,
  MeasureTrendType,
  PatientMeasuresType,
} from './measures.graphql';
import { MeasuresLibrary } from './measures-library.service';

/** Most results of one instrument that a chart shows. */
const MOST = 100;

type ResultRow = Pick<
  MeasureResult,
  'id' | 'code' | 'version' | 'answers' | 'score' | 'band' | 'isPositive' | 'isSafety' | 'origin' | 'answeredAt'
> & { recordedByName: string | null; isSinceAdmission: boolean };

// The admission is a day at the facility; a result of that day counts as one since then.
const RESULTS = `
  select * from (
    select r.id, r.code, r.version, r.answers, r.score, r.band, r.is_positive as "isPositive", r.is_safety as "isSafety",
      r.origin, r.answered_at as "answeredAt", s.display_name as "recordedByName",
      (r.answered_at at time zone f.time_zone)::date >= e.admitted_on as "isSinceAdmission",
      row_number() over (partition by r.code order by r.answered_at desc, r.id) as place
    from measure_results r
    left join staff_members s on s.organization_id = r.organization_id and s.id = r.recorded_by_id
    left join lateral (
      select admitted_on, facility_id from episodes_of_care
      where organization_id = $1 and patient_id = $2 order by admitted_on desc, id desc limit 1) e on true
    left join facilities f on f.organization_id = $1 and f.id = e.facility_id
    where r.organization_id = $1 and r.patient_id = $2 and r.in_error_at is null) x
  where place <= $3
  order by "answeredAt", id`;

const EXTERNAL = `
  select x.id, x.kind, x.tool, x.done_on as "doneOn", x.level, x.done_by as "doneBy", x.rationale,
    s.display_name as "recordedByName"
  from external_results x
  join staff_members s on s.organization_id = x.organization_id and s.id = x.recorded_by_id
  where x.organization_id = $1 and x.patient_id = $2
  order by x.done_on desc, x.created_at desc, x.id limit $3`;

const WAITING = `
  select a.id, a.code, a.place, a.assigned_at as "assignedAt", s.display_name as "assignedByName"
  from measure_assignments a
  join staff_members s on s.organization_id = a.organization_id and s.id = a.assigned_by_id
  where a.organization_id = $1 and a.patient_id = $2 and a.answered_at is null and a.withdrawn_at is null
  order by a.assigned_at, a.id`;

/** What a patient answered over time, with what changed; and what waits for an answer. */
@Injectable()
export class MeasureTrends {
  constructor(
    private readonly patients: PatientsService,
    private readonly library: MeasuresLibrary,
    private readonly coverage: CoverageService,
  ) {}

  /** Everything the chart shows of measures. @throws AppError NOT_FOUND */
  async of(tx: Transaction, patientId: Id): Promise<PatientMeasuresType> {
    const { id, facilityId, timeZone } = await this.patients.summary(tx, patientId);
    const key = [tx.ctx.organizationId, id];
    const rows = await tx.query<ResultRow>(RESULTS, [...key, MOST]);
    const external = await tx.query<ExternalResultType>(EXTERNAL, [...key, MOST]);
    const waiting = await tx.query<Omit<MeasureAssignmentType, 'title' | 'waitsForDuty'>>(WAITING, key);
    tx.saw(id);
    const known = await this.library.everyVersion(tx);
    const { onDutyUntil } = await this.coverage.dutyAt(tx, facilityId, await tx.now());
    return {
      timeZone,
      trends: trendsOf(rows, known),
      external,
      waiting: waiting.map((one) => {
        const instrument = known.findLast(({ code }) => code === one.code)!;
        const isSafety = instrument.scoring.safetyItem !== null;
        return {
          ...one,
          title: instrument.title,
          waitsForDuty: one.place === 'phone' && isSafety && onDutyUntil === null,
        };
      }),
    };
  }
}

function trendsOf(rows: readonly ResultRow[], known: readonly Instrument[]): MeasureTrendType[] {
  const codes = [...new Set(known.map(({ code }) => code))].filter((code) => rows.some((row) => row.code === code));
  return codes.map((code) => {
    const versions = known.filter((instrument) => instrument.code === code);
    const newest = versions.at(-1)!;
    const ofCode = rows.filter((row) => row.code === code);
    const changes = changesOf(ofCode);
    return {
      ...{ code, title: newest.title, ...rangeOf(newest) },
      bands: [...newest.scoring.bands],
      bandSource: newest.scoring.bandSource,
      cutOffNote: newest.scoring.cutOffNote,
      results: ofCode
        .map((row, index) =>
          shown(
            row,
            versions.find(({ version }) => version === row.version)!,
            changes[index]!,
          ),
        )
        .reverse(),
    };
  });
}

function shown(
  { isSinceAdmission: _since, answers, ...row }: ResultRow,
  { items }: Instrument,
  changes: { sinceLast: number | null; sinceAdmission: number | null },
): MeasureResultType {
  return {
    ...row,
    changeSinceLast: changes.sinceLast,
    changeSinceAdmission: changes.sinceAdmission,
    answers: items.map(({ text, options }, index) => {
      const { words, value } = options[answers[index]!]!;
      return { question: text.en, words: words.en, value };
    }),
  };
}
