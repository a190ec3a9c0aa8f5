import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { backgroundItems } from '@stepwell/kernel/background-answers';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { displayNameSql } from '../patients/patients.service';
import { MeetingProgressService } from '../recovery/meeting-progress.service';
import { DischargeCodes } from '../transitions/discharge-codes.service';
import { refuseWrongPeriod } from './report-period';
import {
  admissionItems,
  dischargeItems,
  type PacketSubstance,
  type TedsItems,
  type ToldBackground,
} from './teds-items';
import type { TedsKind, TedsRecordsArgs, TedsRecordType } from './teds.graphql';

/** Most records of one look; a longer period is looked at in parts. */
const MOST = 500;

interface EpisodeRow {
  episodeId: Id;
  patientId: Id;
  displayName: string;
  facilityName: string;
  on: string;
  levelOfCare: string;
  age: number;
  days: number;
  earlierEpisodes: number;
  isLast: boolean;
  reason: string | null;
  housingAtDischarge: string | null;
  workAtDischarge: string | null;
  answers: Record<string, Answer[]> | null;
  inChart: Partial<ToldBackground> | null;
}
interface Answer {
  answer?: { valueCoding?: { code?: string }; valueBoolean?: boolean; valueInteger?: number }[];
  item?: (Answer & { linkId: string })[];
}

const recordsOf = (kind: TedsKind): string => {
  const day = kind === 'admission' ? 'e.admitted_on' : 'e.discharged_on';
  return `
  select e.id as "episodeId", e.patient_id as "patientId", ${displayNameSql('p')} as "displayName", f.name as "facilityName",
    ${day}::text as "on", e.level_of_care as "levelOfCare", extract(year from age(e.admitted_on, p.birth_date))::int as age,
    coalesce(e.discharged_on, (app.now() at time zone f.time_zone)::date) - e.admitted_on as days,
    (select count(*)::int from episodes_of_care x
       where x.organization_id = $1 and x.patient_id = e.patient_id and x.admitted_on < e.admitted_on) as "earlierEpisodes",
    not exists (select from episodes_of_care x
       where x.organization_id = $1 and x.patient_id = e.patient_id and x.admitted_on > e.admitted_on) as "isLast",
    e.discharge_reason as reason, d.housing as "housingAtDischarge", d.work as "workAtDischarge",
    (select jsonb_object_agg(a.link_id, a.items) from packet_answers a
       where a.organization_id = $1 and a.packet_id = packet.id) as answers,
    -- Work and school are of the day of admission; what the chart says now may be of another year.
    (select json_build_object('gender', k.gender, 'race', k.race, 'ethnicity', k.ethnicity)
       from patient_details k where k.organization_id = $1 and k.patient_id = e.patient_id) as "inChart"
  from episodes_of_care e
  join patients p on p.organization_id = e.organization_id and p.id = e.patient_id
  join facilities f on f.organization_id = e.organization_id and f.id = e.facility_id
  left join discharge_records d on d.organization_id = e.organization_id and d.episode_id = e.id and d.undone_at is null
  left join lateral (
    select k.id from intake_packets k where k.organization_id = $1 and k.patient_id = e.patient_id
      and k.created_at < (coalesce(e.discharged_on, 'infinity'::date - 1) + 1)::timestamp at time zone f.time_zone
    order by k.created_at desc, k.id desc limit 1) packet on true
  where e.organization_id = $1 and ${day} between $2 and $3
    and ($4::uuid is null or e.patient_id = $4)
  order by ${day}, p.last_name, p.first_name, e.id limit ${MOST}`;
};

/** What TEDS asks for, as far as the chart, the packet, the discharge and the log of meetings tell it. */
@Injectable()
export class TedsService {
  constructor(
    private readonly progress: MeetingProgressService,
    private readonly codes: DischargeCodes,
  ) {}

  /**
   * The records of a period by day, at most 500, each with what is missing; of one patient alone where one is named.
   * @throws AppError FORBIDDEN, BAD_INPUT
   */
  async records(
    tx: Transaction,
    { kind, from, until }: TedsRecordsArgs,
    patientId: Id | null = null,
  ): Promise<TedsRecordType[]> {
    authorize(tx.ctx, 'team:supervise');
    refuseWrongPeriod({ from, until });
    const rows = await tx.query<EpisodeRow>(recordsOf(kind), [tx.ctx.organizationId, from, until, patientId]);
    tx.saw(...rows.map(({ patientId }) => patientId));
    const figures = await this.progress.selfHelpOf(tx, [...new Set(rows.map(({ patientId }) => patientId))]);
    return rows.map((row) => {
      // The log is read for the last stay; what an earlier one would have said is not known here.
      const log = row.isLast ? figures.find(({ patientId }) => patientId === row.patientId) : undefined;
      const answer = kind === 'admission' ? log?.admission : log?.discharge;
      const facts = {
        ...row,
        background: backgroundOf(row),
        substances: substancesOf(row.answers?.['substance'] ?? []),
        housing: codeOf(row.answers?.['housing-now']),
        sentByCourt: yesOf(row.answers?.['has-order']),
        isInsured: yesOf(row.answers?.['insured']),
        reason: this.codes.reason(row.reason),
        housingAtDischarge: this.codes.housing(row.housingAtDischarge),
        selfHelp: answer && answer.publicCode > 0 ? answer.publicCode : null,
      };
      const items = kind === 'admission' ? admissionItems(facts) : dischargeItems(facts);
      const { episodeId, patientId, displayName, facilityName, on } = row;
      return { episodeId, patientId, displayName, facilityName, on, ...told(items) };
    });
  }
}

function told(items: TedsItems): Pick<TedsRecordType, 'items' | 'missing'> {
  const entries = Object.entries(items);
  return {
    items: entries.flatMap(([name, code]) => (code === null ? [] : [{ name, code }])),
    missing: entries.flatMap(([name, code]) => (code === null ? [name] : [])),
  };
}

/** What the packet of the admission says, else the chart. */
function backgroundOf({ answers, inChart }: EpisodeRow): ToldBackground {
  const told = backgroundItems.map((item) => [item, codeOf(answers?.[item]) ?? inChart?.[item] ?? null]);
  return Object.fromEntries(told) as ToldBackground;
}

function substancesOf(rows: readonly Answer[]): PacketSubstance[] {
  return rows.map(({ item = [] }) => {
    const of = (linkId: string): Answer[] => item.filter((one) => one.linkId === linkId);
    return {
      code: codeOf(of('substance-code')),
      route: codeOf(of('route')),
      frequency: codeOf(of('frequency')),
      firstUse: of('first-use')[0]?.answer?.[0]?.valueInteger ?? null,
    };
  });
}

function codeOf(items: readonly Answer[] | undefined): string | null {
  return items?.[0]?.answer?.[0]?.valueCoding?.code ?? null;
}

function yesOf(items: readonly Answer[] | undefined): boolean | null {
  return items?.[0]?.answer?.[0]?.valueBoolean ?? null;
}
