import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import { PatientsService, type PatientSummary } from '../patients/patients.service';
import { PlansService } from '../plans/plans.service';
import { callTimes, type CallTime } from './call-times';

/** A line of the plan that a patient may tick. */
export interface PlanLine {
  id: string;
  text: string;
}

/** What this patient is asked beside mood and craving. */
export interface Questions {
  /** True where the plan names prescribed medication. */
  asksMedication: boolean;
  situations: PlanLine[];
  warningSigns: PlanLine[];
  /** What the patient is treated for: it comes first in "what did you use?". */
  primarySubstances: PatientSummary['primarySubstances'];
  /** Parts of the staffed hours ahead; none where no hours are set. */
  callTimes: CallTime[];
}

/** What a check-in asks, out of the plan in force and the hours of the facility. */
@Injectable()
export class CheckInQuestions {
  constructor(
    private readonly patients: PatientsService,
    private readonly plans: PlansService,
    private readonly facilities: FacilitiesService,
  ) {}

  /** The questions of a patient at an instant. @throws AppError NOT_FOUND */
  async of(tx: Transaction, patientId: Id, now: Date): Promise<Questions> {
    const { facilityId, primarySubstances } = await this.patients.summary(tx, patientId);
    const content = (await this.plans.activeOf(tx, patientId))?.content;
    const medication = content?.medication;
    return {
      // Plans from before the question was asked tell it by what they name.
      asksMedication:
        medication?.takesMedication ??
        Boolean(medication?.prescriber || medication?.nextDose || medication?.suppliedThrough || medication?.notes),
      situations: (content?.highRiskSituations ?? [])
        .map(({ id, description }) => ({ id, text: description }))
        .filter(hasWords),
      warningSigns: (content?.warningSigns ?? []).map(({ id, text }) => ({ id, text })).filter(hasWords),
      primarySubstances,
      callTimes: await this.callTimes(tx, facilityId, now),
    };
  }

  /** Times at which somebody of a facility can call, from an instant on. @throws AppError NOT_FOUND */
  async callTimes(tx: Transaction, facilityId: Id, now: Date): Promise<CallTime[]> {
    const { dutyHours, timeZone } = await this.facilities.get(tx, facilityId);
    return callTimes(dutyHours, timeZone, now);
  }

  /**
   * The words of these lines of the patient's plan; the newest first, since an answer may have waited on a phone while
   * the plan changed. Lines that no plan has are left out.
   */
  async wordsOf(tx: Transaction, patientId: Id, ids: readonly string[]): Promise<Map<string, string>> {
    const words = new Map<string, string>();
    if (ids.length === 0) return words;
    for (const { status, content } of await this.plans.ofPatients(tx, [patientId])) {
      if (status !== 'active' && status !== 'superseded') continue;
      for (const { id, description } of content.highRiskSituations) if (!words.has(id)) words.set(id, description);
      for (const { id, text } of content.warningSigns) if (!words.has(id)) words.set(id, text);
    }
    return new Map([...words].filter(([id]) => ids.includes(id)));
  }
}

function hasWords({ text }: PlanLine): boolean {
  return text !== '';
}
