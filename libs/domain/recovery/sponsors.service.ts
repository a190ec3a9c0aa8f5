import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { SponsorState } from './sponsor.entity';

/** One version of what was told of a sponsor. */
export interface SponsorView {
  id: Id;
  patientId: Id;
  version: number;
  state: SponsorState;
  name: string | null;
  fellowship: string | null;
  /** YYYY-MM-DD, the patient's day. */
  effectiveFrom: string;
  /** Null where the patient told it. */
  recordedByName: string | null;
}

/** Reads what was told of sponsors. */
@Injectable()
export class SponsorsService {
  /** Every version of these patients, the current one first. */
  async ofPatients(tx: Transaction, patientIds: readonly Id[]): Promise<SponsorView[]> {
    const versions = await tx.query<SponsorView>(
      `select s.id, s.patient_id as "patientId", s.version, s.state, s.name, s.fellowship,
         s.effective_from::text as "effectiveFrom", m.display_name as "recordedByName"
       from sponsors s
       left join staff_members m on m.organization_id = s.organization_id and m.id = s.recorded_by_id
       where s.organization_id = $1 and s.patient_id = any($2::uuid[])
       order by s.version desc`,
      [tx.ctx.organizationId, patientIds],
    );
    tx.saw(...versions.map(({ patientId }) => patientId));
    return versions;
  }
}
