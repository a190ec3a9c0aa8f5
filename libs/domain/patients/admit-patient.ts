import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import { randomId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { CareTeamMember } from './care-team-member.entity';
import { EpisodeOfCare } from './episode-of-care.entity';
import { admitPatientSchema, namedTeam, refuseImplausibleDates, type Admission } from './patient-input';
import { admitsMinors } from './minor-rules.service';
import { Patient } from './patient.entity';
import { episodeAdmitted } from './patients.events';
import type { CreatePatientInput } from './patients-input.graphql';
import { isAdultOn, minorRefused, refuseAsPrimary, refuseOutsideCare } from './patients.policy';
import { facilityDay, staffAccess } from './patients.repository';
import { SimilarPatients } from './similar-patients.service';
import { takePlace } from './take-place.service';

interface Team {
  members: Id[];
  primaryId: Id | null;
}

/** Admits a patient by hand: the record, the first episode of care and the care team, in one transaction. */
@Injectable()
export class AdmitPatient {
  constructor(private readonly similar: SimilarPatients) {}

  /**
   * Answers the new patient's id; the same form sent again admits nobody else. A chart within reach that may be of the same
   * person has to be named as looked at.
   * @throws AppError BAD_INPUT naming the field
   */
  async admit(tx: Transaction, input: CreatePatientInput): Promise<Id> {
    authorize(tx.ctx, 'patient:create');
    const admission = parseInput(admitPatientSchema, input);
    const sent = await this.sentBefore(tx, admission);
    if (sent) return sent;
    await this.refuseUnseen(tx, admission);
    return this.enter(tx, admission);
  }

  /** The same for somebody about whom it was decided already that they have no chart, as when a file is read in. */
  async admitKnown(tx: Transaction, input: CreatePatientInput): Promise<Id> {
    authorize(tx.ctx, 'patient:create');
    const admission = parseInput(admitPatientSchema, input);
    return (await this.sentBefore(tx, admission)) ?? this.enter(tx, admission);
  }

  private async sentBefore(tx: Transaction, { submitId }: Admission): Promise<Id | null> {
    if (!submitId) return null;
    await tx.oneAtATime(submitId);
    return (await tx.repo(Patient).findOne({ submitId }))?.id ?? null;
  }

  private async refuseUnseen(tx: Transaction, admission: Admission): Promise<void> {
    const { firstName, lastName, preferredName, birthDate, similarLookedAt } = admission;
    // Of two desks that admit the same person at once, the second finds the chart of the first.
    await tx.oneAtATime(`admission ${birthDate}`);
    const [alike] = await this.similar.of(tx, [{ firstName, lastName, preferredName, birthDate, phones: [] }]);
    const seen = new Set(similarLookedAt);
    if (alike?.some(({ id }) => !seen.has(id)))
      throw badInput('input.similarLookedAt', 'There are charts that may be of this person. Look at them first.');
  }

  private async enter(tx: Transaction, admission: Admission): Promise<Id> {
    const { submitId } = admission;
    const facility = await facilityDay(tx, admission.facilityId);
    refuseImplausibleDates(admission, facility.today);
    if (!isAdultOn(admission.birthDate, admission.admittedOn) && !(await admitsMinors(tx))) throw minorRefused();
    const team = await this.teamOf(tx, admission);
    const patientId = randomId();
    // The team before the patient: a clinician sees, and so may write, only patients of their teams.
    for (const staffMemberId of team.members) {
      await tx.repo(CareTeamMember).insert({ patientId, staffMemberId, isPrimary: staffMemberId === team.primaryId });
    }
    const { facilityId, levelOfCare, track, admittedOn } = admission;
    await tx.repo(Patient).insert({
      id: patientId,
      submitId: submitId ?? null,
      facilityId,
      firstName: admission.firstName,
      lastName: admission.lastName,
      preferredName: admission.preferredName,
      pronouns: admission.pronouns,
      birthDate: admission.birthDate,
      language: admission.language,
      timeZone: admission.timeZone ?? facility.timeZone,
      primarySubstances: admission.primarySubstances,
    });
    const stay = { facilityId, levelOfCare, levelReasons: admission.levelReasons ?? [], track, admittedOn };
    await takePlace(tx, patientId, stay, admission.overCapacityReason);
    const episode = await tx.repo(EpisodeOfCare).insert({ patientId, ...stay });
    await tx.emit(episodeAdmitted, { patientId, episodeId: episode.id });
    await tx.changed('patients');
    return patientId;
  }

  /** The people named, and the admitting clinician, who would not see the patient otherwise. */
  private async teamOf(tx: Transaction, admission: Admission): Promise<Team> {
    const { ctx } = tx;
    const named = namedTeam(admission);
    const admitting = ctx.kind === 'staff' && ctx.reach === 'care_team' ? ctx.actorId : null;
    // First of all their own place: until it is there, they reach neither the patient nor the others' places.
    const members = admitting ? [admitting, ...named.filter((id) => id !== admitting)] : named;
    const staff = await staffAccess(tx, members);
    for (const id of members) {
      refuseOutsideCare(
        staff.get(id),
        id === admission.primaryCounselorId ? 'input.primaryCounselorId' : 'input.careTeamIds',
      );
    }
    const primaryId =
      admission.primaryCounselorId?.toLowerCase() ??
      (ctx.kind === 'staff' && ctx.roles.includes('clinician') ? admitting : null);
    if (primaryId) refuseAsPrimary(staff.get(primaryId)!, 'input.primaryCounselorId');
    return { members, primaryId };
  }
}
