import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import type { RequestContext } from '@stepwell/kernel/context';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import { writeCsv } from '@stepwell/platform/files/write-csv';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { displayNameSql } from '../patients/patients.service';
import { reportCases, reportMetrics, withoutPeople, type ReportMetric } from './report-cases';
import { isQuarter, refuseWrongPeriod } from './report-period';
import type {
  ReportArgs,
  ReportCasesArgs,
  ReportCaseType,
  ReportCellType,
  ReportFigureType,
  ReportType,
} from './reports.graphql';
import { suppressCells, type People } from './suppress-cells';

interface CountedRow {
  people: People;
  metric: ReportMetric;
  facilityId: Id | null;
  counted: number;
  outOf: number;
  medianMinutes: number | null;
}

const FIGURES = `
  select metric, facility_id as "facilityId", count(*) filter (where counted)::int as counted, count(*)::int as "outOf",
    percentile_cont(0.5) within group (order by minutes) as "medianMinutes",
    json_build_object('counted', count(distinct patient_id) filter (where counted),
      'others', count(distinct patient_id) filter (where not counted), 'all', count(distinct patient_id)) as people
  from (${reportMetrics.map((metric) => `select '${metric}' as metric, c.* from (${reportCases[metric]}) c`).join('\n union all ')}) cases
  where $4::text is null or level = $4
  group by grouping sets ((metric, facility_id), (metric))`;
const casesOf = (metric: ReportMetric): string => `
  select p.id as "patientId", ${displayNameSql('p')} as "displayName", count(*)::int as "outOf",
    count(*) filter (where c.counted)::int as counted
  from (${reportCases[metric]}) c join patients p on p.organization_id = $1 and p.id = c.patient_id
  where ($4::text is null or c.level = $4) and ($5::uuid is null or c.facility_id = $5)
  group by p.organization_id, p.id
  order by count(*) filter (where not c.counted) desc, p.last_name, p.first_name, p.id`;

/** Whether somebody may know who stands behind a figure, and so sees each of them. */
export function seesCases(ctx: RequestContext): boolean {
  return ctx.kind === 'staff' && ctx.reach === 'organization' && ctx.permissions.has('team:supervise');
}

/** Figures of a period. */
@Injectable()
export class ReportsService {
  /**
   * The figures that `by` may see: exact for who sees the cases; for others small cells are withheld, and the period is a
   * quarter that is over, so that two periods that overlap tell nothing that neither does.
   * @throws AppError FORBIDDEN, BAD_INPUT naming the field
   */
  async figures(tx: Transaction, by: RequestContext, args: ReportArgs): Promise<ReportType> {
    authorize(by, 'report:read');
    const isExact = seesCases(by);
    refuseWrongPeriod(args);
    if (!isExact) await this.refuseOpenPeriod(tx, args);
    if (!isExact && args.levelOfCare)
      throw badInput('levelOfCare', 'Choose all levels of care: small groups could be recognised.');
    return this.read(tx, args, isExact);
  }

  /** The figures of a quarter as CSV, small cells withheld whoever asks: a file leaves the house. @throws AppError FORBIDDEN, BAD_INPUT */
  async exported(
    tx: Transaction,
    by: RequestContext,
    args: Pick<ReportArgs, 'from' | 'until'>,
  ): Promise<{ fileName: string; content: string }> {
    authorize(by, 'report:read');
    refuseWrongPeriod(args, 'input.');
    await this.refuseOpenPeriod(tx, args, 'input.');
    const { figures } = await this.read(tx, args, false);
    const lines = figures.flatMap(({ metric, total, facilities }) =>
      [total, ...facilities].map((cell) => [
        metric,
        cell.facilityName ?? 'All facilities',
        ...(cell.isSuppressed ? ['withheld', 'withheld'] : [cell.counted, cell.outOf]),
        cell.medianMinutes === null ? null : Math.round(cell.medianMinutes),
      ]),
    );
    const header = ['metric', 'facility', 'counted', 'out_of', 'median_minutes'];
    const notice = [
      `Period ${args.from} to ${args.until}. Cells of 1 to 10 people, and what would tell them, are withheld.`,
    ];
    return { fileName: `report-${args.from}-${args.until}.csv`, content: writeCsv([header, ...lines, notice]) };
  }

  /** The patients behind a figure, those who do not count first. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async cases(tx: Transaction, { metric, facilityId, ...args }: ReportCasesArgs): Promise<ReportCaseType[]> {
    authorize(tx.ctx, 'team:supervise');
    refuseWrongPeriod(args);
    if (typeof facilityId === 'string') {
      const known = isId(facilityId)
        ? await tx.query('select from facilities where organization_id = $1 and id = $2', [
            tx.ctx.organizationId,
            facilityId,
          ])
        : [];
      if (known.length === 0) throw notFound();
    }
    // Sessions without notes are nobody's: groups show them.
    if (withoutPeople.includes(metric)) return [];
    const found = await tx.query<ReportCaseType>(casesOf(metric), [
      ...[tx.ctx.organizationId, args.from, args.until, args.levelOfCare ?? null, facilityId ?? null],
    ]);
    tx.saw(...found.map(({ patientId }) => patientId));
    return found;
  }

  private async read(tx: Transaction, { from, until, levelOfCare }: ReportArgs, isExact: boolean): Promise<ReportType> {
    const { organizationId } = tx.ctx;
    const facilities = await tx.query<{ id: Id; name: string }>(
      'select id, name from facilities where organization_id = $1 order by name, id',
      [organizationId],
    );
    const rows = await tx.query<CountedRow>(FIGURES, [organizationId, from, until, levelOfCare ?? null]);
    const figures = reportMetrics.map((metric): ReportFigureType => {
      const of = (facilityId: Id | null): CountedRow =>
        rows.find((row) => row.metric === metric && row.facilityId === facilityId) ?? {
          ...{ metric, facilityId, counted: 0, outOf: 0, medianMinutes: null },
          people: { counted: 0, others: 0, all: 0 },
        };
      const counted = facilities.map(({ id }) => of(id));
      const total = of(null);
      const isOpen = isExact || withoutPeople.includes(metric);
      const withheld = isOpen
        ? null
        : suppressCells(
            counted.map(({ people }) => people),
            total.people,
          );
      return {
        metric,
        total: shown(total, null, withheld?.total ?? false),
        facilities: facilities.map(({ name }, at) => shown(counted[at]!, name, withheld?.rows[at] ?? false)),
      };
    });
    return { from, until, isExact, figures };
  }

  private async refuseOpenPeriod(
    tx: Transaction,
    { from, until }: Pick<ReportArgs, 'from' | 'until'>,
    path = '',
  ): Promise<void> {
    const now = await tx.now();
    const zones = await tx.query<{ timeZone: string }>(
      'select distinct time_zone as "timeZone" from facilities where organization_id = $1',
      [tx.ctx.organizationId],
    );
    // The figures are of all facilities: the quarter is over when it is over at the last of them.
    const isOver = zones.every(({ timeZone }) => until < localDateOf(now, timeZone));
    if (isQuarter(from, until) && isOver) return;
    throw badInput(
      `${path}from`,
      'Choose a quarter of the calendar that is over: small groups could be recognised otherwise.',
    );
  }
}

function shown(
  { facilityId, counted, outOf, medianMinutes }: CountedRow,
  facilityName: string | null,
  isSuppressed: boolean,
): ReportCellType {
  return isSuppressed
    ? { facilityId, facilityName, counted: null, outOf: null, medianMinutes: null, isSuppressed }
    : { facilityId, facilityName, counted, outOf, medianMinutes, isSuppressed };
}
