import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { Paper } from '@stepwell/platform/files/render-paper';
import { GroupHistory } from '../groups/group-history.service';
import { FacilitiesService } from '../organizations/facilities.service';
import { PatientsService } from '../patients/patients.service';
import { CareDocuments } from '../plans/care-documents.service';
import { Facilitation } from '../plans/facilitation.service';
import { PlanSignatures } from '../plans/plan-signatures.service';
import { PlansService } from '../plans/plans.service';
import { facilitationSections, groupNoteSections } from './note-sections';
import { documentSections, planSections, signatureSection, type PaperSection } from './plan-sections';
import type { SignedRecord } from './signed-records.service';

/** A paper before the notice is on it, with the name of its file. */
export interface RecordPaper extends Omit<Paper, 'notice'> {
  fileName: string;
}

interface Head {
  patientName: string;
  birthDate: string;
  number: string | null;
}

const HEAD = `
  select p.first_name || ' ' || p.last_name as "patientName", p.birth_date::text as "birthDate",
    (select i.value from patient_identifiers i where i.organization_id = p.organization_id and i.patient_id = p.id
     order by i.system <> 'mrn', i.system, i.value limit 1) as number
  from patients p where p.organization_id = $1 and p.id = $2`;

/** Reads signed records as papers. Inside, a paper says whose it is; the name of its file says only the number. */
@Injectable()
export class RecordPapers {
  constructor(
    private readonly patients: PatientsService,
    private readonly facilities: FacilitiesService,
    private readonly plans: PlansService,
    private readonly documents: CareDocuments,
    private readonly signatures: PlanSignatures,
    private readonly history: GroupHistory,
    private readonly facilitation: Facilitation,
  ) {}

  /** Papers of records of one patient, in their order. @throws AppError NOT_FOUND */
  async of(tx: Transaction, patientId: Id, records: readonly SignedRecord[]): Promise<RecordPaper[]> {
    const { facilityId } = await this.patients.summary(tx, patientId);
    const { name: facility, timeZone } = await this.facilities.get(tx, facilityId);
    const [head] = await tx.query<Head>(HEAD, [tx.ctx.organizationId, patientId]);
    const { patientName, birthDate, number } = head!;
    const dayOf = (at: Date): string => localDateOf(at, timeZone);
    const papers: RecordPaper[] = [];
    for (const record of records) {
      papers.push({
        title: record.title,
        facts: [
          ['Facility', facility],
          ['Patient', `${patientName}, born ${birthDate}`],
          ['Record number', number ?? `none; chart ${patientId}`],
          ['Signed', record.signedOn],
        ],
        sections: await this.sectionsOf(tx, record, dayOf),
        fileName: `${fileMark(number ?? `chart-${patientId}`)}_${record.signedOn}_${record.kind}_${record.id.slice(0, 8)}.pdf`,
      });
    }
    return papers;
  }

  private async sectionsOf(
    tx: Transaction,
    { id, kind, patientId }: SignedRecord,
    dayOf: (at: Date) => string,
  ): Promise<PaperSection[]> {
    if (kind === 'group_note') {
      const entries = await this.history.ofIds(tx, patientId, [id]);
      return entries.flatMap((entry) => groupNoteSections(entry, dayOf));
    }
    if (kind === 'facilitation_note') return facilitationSections(await this.facilitation.view(tx, id), dayOf);
    const sections =
      kind === 'relapse_prevention'
        ? planSections((await this.plans.view(tx, id)).content)
        : documentSections(await this.documents.view(tx, id));
    return [...sections, ...signatureSection(await this.signatures.ofPlans(tx, [id]), dayOf)];
  }
}

/** What may stand in the name of a file on every system. */
function fileMark(number: string): string {
  return number.replaceAll(/[^A-Za-z0-9.-]+/g, '-').slice(0, 64);
}
