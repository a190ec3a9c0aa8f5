import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, randomId } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, severalLines } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { CareTeamService } from '../patients/care-team.service';
import { AgreementExpiry } from './agreement-expiry';
import { chosenId, neededSubmitId } from './consent-input';
import { ServiceAgreement } from './service-agreement.entity';
import type { SaveServiceAgreementInput, ServiceAgreementType } from './service-agreements.graphql';

const saveSchema = z
  .object({
    submitId: neededSubmitId,
    id: z.string().nullish(),
    version: z.int().min(0),
    name: oneLine('The name', 200),
    services: severalLines('What they do', 500),
    signedOn: z.string(),
    endsOn: z
      .string()
      .nullish()
      .transform((day) => day ?? null),
    documentName: oneLine('The document', 300),
    keeperId: chosenId('Choose who keeps it.'),
  })
  .refine(({ signedOn, endsOn }) => endsOn === null || endsOn >= signedOn, {
    path: ['endsOn'],
    error: 'The last day lies before the day of the signature.',
  });

/** The register of agreements with qualified service organizations: an authority to share, so none is ever taken out. */
@Injectable()
export class KeepAgreements {
  constructor(
    private readonly careTeam: CareTeamService,
    private readonly expiry: AgreementExpiry,
  ) {}

  /** Those that end first on top, then those without an end. */
  async list(tx: Transaction): Promise<ServiceAgreementType[]> {
    return tx.query<ServiceAgreementType>(
      `select a.id, a.name, a.services, a.signed_on::text as "signedOn", a.ends_on::text as "endsOn",
         a.document_name as "documentName", a.keeper_id as "keeperId", s.display_name as "keeperName", a.version
       from service_agreements a
       join staff_members s on s.organization_id = a.organization_id and s.id = a.keeper_id
       where a.organization_id = $1 order by a.ends_on nulls last, a.name, a.id`,
      [tx.ctx.organizationId],
    );
  }

  /** The same form sent again keeps and changes nothing more. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT, CONFLICT */
  async save(tx: Transaction, input: SaveServiceAgreementInput): Promise<void> {
    authorize(tx.ctx, 'agreement:manage');
    const { id, version, submitId, ...given } = parseInput(saveSchema, input);
    if (!(await this.careTeam.sees(tx, given.keeperId, null)))
      throw badInput('input.keeperId', 'This person does not work with tasks, and would not be reminded.');
    await tx.oneAtATime(submitId);
    if (await tx.repo(ServiceAgreement).findOne({ submitId })) return;
    const values = { ...given, submitId, changedById: tx.ctx.actorId! };
    if (typeof id === 'string') {
      if (!isId(id)) throw notFound();
      const before = await tx.repo(ServiceAgreement).getForUpdate(id);
      // Another end is reminded of anew.
      const remindedDays = before.endsOn === given.endsOn ? before.remindedDays : null;
      await tx.repo(ServiceAgreement).updateVersion(id, version, { ...values, remindedDays });
      await this.expiry.schedule(tx, id);
    } else {
      const made = await tx.repo(ServiceAgreement).insert({ ...values, id: randomId() });
      await this.expiry.schedule(tx, made.id);
    }
    await tx.changed('organization');
  }
}
