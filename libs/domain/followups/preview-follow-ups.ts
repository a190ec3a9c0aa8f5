import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { ChooseRoute } from './choose-route';
import type { FollowUpPreviewType } from './followups.graphql';
import { planOccurrences } from './plan-occurrences';
import { afterActivation } from './programmes';
import { localDateOf, wallTimeOf } from '@stepwell/kernel/wall-clock';

/** Tells before an activation what it would plan, by the code that plans it. */
@Injectable()
export class PreviewFollowUps {
  constructor(
    private readonly patients: PatientsService,
    private readonly routes: ChooseRoute,
  ) {}

  /** The steps of an activation at this moment and the way they would go. @throws AppError NOT_FOUND */
  async preview(tx: Transaction, patientId: Id): Promise<FollowUpPreviewType> {
    const { timeZone } = await this.patients.summary(tx, patientId);
    const route = await this.routes.choose(tx, patientId);
    const isOpen = route.kind === 'open';
    const hours = { timeZone, safe: isOpen ? route.safe : null };
    return {
      timeZone,
      channel: isOpen ? route.channel : null,
      blockedReason: isOpen ? null : route.reason,
      steps: planOccurrences(afterActivation, await tx.now(), hours).map(({ step, dueAt, shifted }) => ({
        stepCode: step.code,
        localDate: localDateOf(dueAt, timeZone),
        localTime: wallTimeOf(dueAt, timeZone),
        dueAt,
        shiftedByQuietHours: shifted,
      })),
    };
  }
}
