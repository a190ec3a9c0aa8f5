import { Injectable } from '@nestjs/common';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import type { PageArgs } from '@stepwell/platform/graphql/connection';
import { pageOf, pageRequest, type ConnectionPage } from '@stepwell/platform/graphql/paging';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import type { DisclosureType } from './disclosures.graphql';

type Row = DisclosureType & { moment: string; total: number };

const PAGE = `
  select (select count(*)::int from disclosures where organization_id = $1 and patient_id = $2) as total,
    to_json(d.disclosed_at) #>> '{}' as moment, d.id, d.basis, d.consent_id as "consentId",
    d.recipient_name as "recipientName", d.recipient_affiliation as "recipientAffiliation", d.purpose, d.categories, d.means,
    d.words, d.authority, d.nature, d.notice_version as "noticeVersion", d.disclosed_at as "disclosedAt",
    d.discloser_name as "discloserName"
  from disclosures d
  where d.organization_id = $1 and d.patient_id = $2
    and ($3::timestamptz is null or (d.disclosed_at, d.id) < ($3, $4::uuid))
  order by d.disclosed_at desc, d.id desc limit $5`;

/** The accounting of disclosures (42 CFR 2.25): every one that was made, the newest first. */
@Injectable()
export class Accounting {
  constructor(private readonly patients: PatientsService) {}

  /** A page of it. @throws AppError NOT_FOUND, BAD_INPUT */
  async page(tx: Transaction, patientId: Id, args: PageArgs): Promise<ConnectionPage<DisclosureType>> {
    if (!isId(patientId)) throw notFound();
    await this.patients.summary(tx, patientId);
    const request = pageRequest(args, 2);
    const { after } = request;
    if (after && (Number.isNaN(Date.parse(after[0]!)) || !isId(after[1])))
      throw badInput('after', 'This list has changed. Load it again from the top.');
    const rows = await tx.query<Row>(PAGE, [
      tx.ctx.organizationId,
      patientId,
      ...(after ?? [null, null]),
      request.limit,
    ]);
    tx.saw(patientId);
    return pageOf(
      rows,
      request,
      rows[0]?.total ?? 0,
      (row) => [row.moment, row.id],
      (row) => row,
    );
  }
}
