import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { phoneNumber } from '@stepwell/delivery/phone-number';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError } from '@stepwell/kernel/errors';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, optionalText } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientDetailsService } from './patient-details.service';
import type { SetEmergencyContactInput } from './patients-input.graphql';
import { PatientsService } from './patients.service';

const schema = z
  .object({
    patientId: z.string(),
    seen: z.string().nullish(),
    name: optionalText(oneLine('The name', 200)),
    relation: optionalText(oneLine('Who they are to the patient', 60)),
    phone: optionalText(oneLine('The phone number', 40)),
  })
  .superRefine(({ name, relation, phone }, check) => {
    const refuse = (field: string, message: string): void => check.addIssue({ code: 'custom', path: [field], message });
    if (name === null && (relation ?? phone) !== null) refuse('name', 'Write the name of who is to be called.');
    if (name !== null && relation === null) refuse('relation', 'Write who they are to the patient.');
  });

/** Writes down whom to call in an emergency, or that it is nobody any more; an act of its own in the audit log. */
@Injectable()
export class SetEmergencyContact {
  constructor(
    private readonly patients: PatientsService,
    private readonly details: PatientDetailsService,
  ) {}

  /** @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT; CONFLICT where the chart says something else than the page did */
  async run(tx: Transaction, input: SetEmergencyContactInput): Promise<void> {
    authorize(tx.ctx, 'patient:update');
    const { patientId, seen, name, relation, phone } = parseInput(schema, input);
    await this.patients.lock(tx, patientId);
    const { emergencyContact: before } = await this.details.of(tx, patientId);
    if ((before?.words ?? null) !== (seen ?? null)) throw new AppError('CONFLICT');
    // Kept as it was written, as the packet keeps it; a number that nobody can dial is found out now and not in an emergency.
    if (phone) phoneNumber(phone, 'input.phone');
    await this.details.keep(tx, patientId, {
      emergencyContact:
        name && relation ? { name, relation, phone, words: [name, relation, phone].filter(Boolean).join(', ') } : null,
    });
  }
}
