import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { VoicemailRule } from './voicemail-consent.entity';
import type { ContactVoicemailType } from './voicemail.graphql';

interface StandRow {
  contactId: Id;
  patientId: Id;
  stand: ContactVoicemailType;
}

// A number that others answer keeps what the patient said, and nothing is left there all the same.
const OF_CONTACTS = `
  select c.id as "contactId", c.patient_id as "patientId", json_build_object(
    'rule', case
      when c.is_shared then 'shared'
      when v.id is null then 'not_asked'
      when not v.agreed then 'refused'
      when v.ended_at is not null then 'taken_back'
      else 'may_leave' end,
    'answer', case when v.id is not null then json_build_object(
      'id', v.id, 'agreed', v.agreed, 'source', v.source, 'wordingVersion', v.wording_version, 'answeredAt', v.answered_at,
      'recordedByName', s.display_name, 'endedAt', v.ended_at) end) as stand
  from patient_contacts c
  left join lateral (
    select * from voicemail_consents v where v.organization_id = c.organization_id and v.contact_id = c.id
    order by v.ended_at desc nulls first, v.answered_at desc limit 1) v on true
  left join staff_members s on s.organization_id = v.organization_id and s.id = v.recorded_by_id
  where c.organization_id = $1 and c.id = any($2::uuid[]) and c.kind = 'phone' and c.removed_at is null
    and c.verification <> 'wrong'`;

/** Says whether a message may be left on a number: only while the patient's yes to it is in force. */
@Injectable()
export class VoicemailRules {
  /** How each of these contacts stands, in their order; null for an e-mail address, and a number that is wrong or removed. */
  async of(tx: Transaction, contactIds: readonly Id[]): Promise<(ContactVoicemailType | null)[]> {
    const rows = await tx.query<StandRow>(OF_CONTACTS, [tx.ctx.organizationId, contactIds]);
    tx.saw(...rows.map(({ patientId }) => patientId));
    const known = new Map(rows.map(({ contactId, stand }) => [contactId, readable(stand)]));
    return contactIds.map((id) => known.get(id) ?? null);
  }

  /** Of the number that a call to this patient goes to: verified before others, unshared before shared; null without one. */
  async ofCall(tx: Transaction, patientId: Id): Promise<VoicemailRule | null> {
    const [phone] = await tx.query<{ id: Id }>(
      `select id from patient_contacts
       where organization_id = $1 and patient_id = $2 and kind = 'phone' and removed_at is null and verification <> 'wrong'
       order by verification = 'verified' desc, is_shared, created_at desc limit 1`,
      [tx.ctx.organizationId, patientId],
    );
    const [stand] = phone ? await this.of(tx, [phone.id]) : [];
    return stand?.rule ?? null;
  }
}

/** Instants leave JSON as text. */
function readable({ rule, answer }: ContactVoicemailType): ContactVoicemailType {
  if (!answer) return { rule, answer };
  const { answeredAt, endedAt } = answer;
  return { rule, answer: { ...answer, answeredAt: new Date(answeredAt), endedAt: endedAt && new Date(endedAt) } };
}
