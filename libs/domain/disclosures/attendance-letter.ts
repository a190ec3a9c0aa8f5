import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import { parseInput } from '@stepwell/kernel/parse-input';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { GroupHistory } from '../groups/group-history.service';
import { FacilitiesService } from '../organizations/facilities.service';
import { PatientsService } from '../patients/patients.service';
import { chosenId, neededSubmitId } from './consent-input';
import { DisclosureGate, type Released } from './disclosure-gate.service';
import type { AttendanceLetterType } from './disclosures.graphql';
import type { ReleaseAttendanceLetterInput } from './disclosures-input.graphql';

const letterSchema = z.object({
  submitId: neededSubmitId,
  patientId: chosenId('This patient can’t be found.'),
  partyId: chosenId('Choose who gets the letter.'),
  purpose: z.enum(['legal_proceeding', 'supervision']),
  from: z.string(),
  until: z.string(),
});

/**
 * The letter to a court or a probation officer: what signed facility sessions say, and nothing that a patient reported of
 * meetings elsewhere, whose paths are nobody's business there.
 */
@Injectable()
export class AttendanceLetter {
  constructor(
    private readonly gate: DisclosureGate,
    private readonly history: GroupHistory,
    private readonly patients: PatientsService,
    private readonly facilities: FacilitiesService,
  ) {}

  /** @throws AppError DISCLOSURE_REFUSED, FORBIDDEN, NOT_FOUND; BAD_INPUT for days that lie ahead or run backwards */
  async release(tx: Transaction, input: ReleaseAttendanceLetterInput): Promise<Released<AttendanceLetterType>> {
    authorize(tx.ctx, 'note:read');
    const { from, until, partyId, ...wish } = parseInput(letterSchema, input);
    const { facilityId } = await this.patients.summary(tx, wish.patientId);
    const { name: facilityName, timeZone } = await this.facilities.get(tx, facilityId);
    if (until < from) throw badInput('input.until', 'The last day lies before the first.');
    if (until > localDateOf(await tx.now(), timeZone))
      throw badInput('input.until', 'A letter can’t speak of days ahead.');
    return this.gate.release(
      tx,
      {
        ...wish,
        ...{ basis: 'consent', recipient: { partyId }, categories: ['presence', 'attendance'], means: 'letter' },
        words: `Facility group sessions from ${from} to ${until}`,
      },
      async () => {
        const [person] = await tx.query<{ patientName: string; birthDate: string }>(
          `select first_name || ' ' || last_name as "patientName", birth_date::text as "birthDate" from patients
           where organization_id = $1 and id = $2`,
          [tx.ctx.organizationId, wish.patientId],
        );
        return { ...person!, facilityName, attendance: await this.history.summary(tx, wish.patientId, from, until) };
      },
    );
  }
}
