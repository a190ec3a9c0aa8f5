import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FollowUpsService } from '../followups/followups.service';
import { CoverageService } from '../on-call/coverage.service';
import { OrganizationsService } from '../organizations/organizations.service';
import { PatientsService } from '../patients/patients.service';
import { StaffService } from '../staff/staff.service';
import { CheckInQuestions } from './check-in-questions';
import type { AudienceType, PatientViewerType } from './checkins.patient-graphql';
import { CheckInsService } from './checkins.service';

/** Puts together what a patient sees of themselves: who reads along, what waits, what they said last. */
@Injectable()
export class PatientViewer {
  constructor(
    private readonly patients: PatientsService,
    private readonly staff: StaffService,
    private readonly coverage: CoverageService,
    private readonly followUps: FollowUpsService,
    private readonly checkIns: CheckInsService,
    private readonly questions: CheckInQuestions,
    private readonly organizations: OrganizationsService,
  ) {}

  async view(tx: Transaction, patientId: Id): Promise<PatientViewerType> {
    const now = await tx.now();
    const { facilityId, preferredName, language, timeZone } = await this.patients.summary(tx, patientId);
    return {
      preferredName,
      language,
      timeZone,
      now,
      audience: await this.audience(tx, patientId, facilityId, now),
      questions: await this.questions.of(tx, patientId, now),
      dueCheckIn: await this.followUps.dueCheckIn(tx, patientId),
      look: await this.organizations.look(tx),
      lastCheckIn: await this.checkIns.lastOf(tx, patientId),
    };
  }

  private async audience(tx: Transaction, patientId: Id, facilityId: Id, now: Date): Promise<AudienceType> {
    const ids = await this.patients.careTeamIds(tx, patientId);
    const names = new Map((await this.staff.summaries(tx, ids)).map((member) => [member.id, member.displayName]));
    const { onDutyUntil, nextDutyAt, phone } = await this.coverage.dutyAt(tx, facilityId, now);
    return {
      careTeamNames: ids.flatMap((id) => names.get(id) ?? []),
      onDutyNow: onDutyUntil !== null,
      onDutyUntil,
      nextDutyAt,
      facilityPhone: phone,
    };
  }
}
