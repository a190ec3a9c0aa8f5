import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, optionalText, severalLines } from '@stepwell/kernel/text-rules';
import { guardianRelationships } from '@stepwell/kernel/words';
import { phoneNumber } from '@stepwell/delivery/phone-number';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { minorRuleNow } from '../patients/minor-rules.service';
import { PatientsService } from '../patients/patients.service';
import { chosenId, neededSubmitId } from './consent-input';
import { Guardian } from './guardian.entity';
import type { AddGuardianInput, EndGuardianInput } from './guardians.graphql';

const addSchema = z.object({
  submitId: neededSubmitId,
  patientId: chosenId('This patient can’t be found.'),
  name: oneLine('The guardian’s name', 200),
  relationship: z.enum(guardianRelationships),
  phone: optionalText(oneLine('The phone number', 40)),
  basis: severalLines('What shows that they may sign', 500),
  fromOn: z.string(),
  untilOn: z
    .string()
    .nullish()
    .transform((day) => day ?? null),
});
const endSchema = z.object({ guardianId: chosenId('This guardian can’t be found.'), untilOn: z.string() });

/** Keeps who may sign beside a minor, and until when. */
@Injectable()
export class KeepGuardians {
  constructor(private readonly patients: PatientsService) {}

  /** Answers the patient's id; the same form sent again adds nobody. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async add(tx: Transaction, input: AddGuardianInput): Promise<Id> {
    authorize(tx.ctx, 'consent:manage');
    const { phone, ...given } = parseInput(addSchema, input);
    await this.patients.lock(tx, given.patientId);
    const before = await tx.repo(Guardian).findOne({ submitId: given.submitId });
    if (before) return before.patientId;
    if (given.untilOn && given.untilOn < given.fromOn)
      throw badInput('input.untilOn', 'The last day lies before the first.');
    const { maySign } = await minorRuleNow(tx);
    if (!maySign.includes(given.relationship))
      throw badInput(
        'input.relationship',
        'Your organization takes no signature of this kind for minors. An owner says which count in the admin app.',
      );
    await tx.repo(Guardian).insert({
      ...given,
      phone: phone === null ? null : phoneNumber(phone, 'input.phone'),
      addedById: tx.ctx.actorId!,
    });
    await tx.changed('sharing');
    return given.patientId;
  }

  /** Says the last day of a guardian; what they signed before stays signed. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async end(tx: Transaction, input: EndGuardianInput): Promise<Id> {
    authorize(tx.ctx, 'consent:manage');
    const { guardianId, untilOn } = parseInput(endSchema, input);
    const { patientId } = await tx.repo(Guardian).get(guardianId);
    await this.patients.lock(tx, patientId);
    const guardian = await tx.repo(Guardian).getForUpdate(guardianId);
    if (untilOn < guardian.fromOn) throw badInput('input.untilOn', 'The last day lies before the first.');
    await tx.repo(Guardian).update({ id: guardianId }, { untilOn });
    await tx.changed('sharing');
    return patientId;
  }
}
