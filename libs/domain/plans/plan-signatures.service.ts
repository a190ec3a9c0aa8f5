import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { PlanSigner, SignatureMethod } from './plan-signature.entity';

/** A signature with the names of the people behind it. */
export interface SignatureView {
  id: Id;
  planId: Id;
  signer: PlanSigner;
  method: SignatureMethod;
  name: string;
  title: string | null;
  /** Who handed the tablet over, saw the paper or recorded it. */
  witnessName: string | null;
  /** Who heard it as well, where the patient agreed aloud. */
  secondWitnessName: string | null;
  /** Why they could sign in no other way. */
  reason: string | null;
  paperId: Id | null;
  signedAt: Date;
  voidedAt: Date | null;
}

/** Reads who signed a plan. */
@Injectable()
export class PlanSignatures {
  /** All signatures of these plans, the oldest first, void ones included. */
  async ofPlans(tx: Transaction, planIds: readonly Id[]): Promise<SignatureView[]> {
    const found = await tx.query<SignatureView & { patientId: Id }>(
      `select s.id, s.plan_id as "planId", s.patient_id as "patientId", s.signer, s.method, s.name, s.title,
         case when s.signer = 'patient' then m.display_name end as "witnessName", w.display_name as "secondWitnessName",
         s.reason, s.paper_id as "paperId",
         s.signed_at as "signedAt", s.voided_at as "voidedAt"
       from plan_signatures s
       left join staff_members m on m.organization_id = s.organization_id and m.id = s.staff_member_id
       left join staff_members w on w.organization_id = s.organization_id and w.id = s.witness_id
       where s.organization_id = $1 and s.plan_id = any($2::uuid[]) order by s.signed_at, s.id`,
      [tx.ctx.organizationId, planIds],
    );
    tx.saw(...found.map(({ patientId }) => patientId));
    return found;
  }
}
