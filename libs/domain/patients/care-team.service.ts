import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { CareTeamMember } from './care-team-member.entity';
import { caredForSql } from './covers.service';
import { readPatientView } from './patient-view';
import { Patient } from './patient.entity';
import type { AssignCareTeamInput, EndCareTeamInput } from './patients-input.graphql';
import type { PatientType } from './patients.graphql';
import { refuseAsPrimary, refuseLeavingNobody, refuseOutsideCare, staffReach } from './patients.policy';
import { staffAccess } from './patients.repository';

/** Who is on a patient's care team: what lets clinicians see the patient, so every change is serialised on the patient. */
@Injectable()
export class CareTeamService {
  /** Puts somebody on the team or makes them its primary counselor, in whose favour the former one steps back. */
  async assign(tx: Transaction, input: AssignCareTeamInput): Promise<PatientType> {
    authorize(tx.ctx, 'patient:update');
    const { patientId, isPrimary } = input;
    await tx.repo(Patient).getForUpdate(patientId);
    if (!isId(input.staffMemberId)) throw badInput('input.staffMemberId', 'Choose a person from the list.');
    const staffMemberId = input.staffMemberId.toLowerCase();
    const staff = (await staffAccess(tx, [staffMemberId])).get(staffMemberId);
    refuseOutsideCare(staff, 'input.staffMemberId');
    if (isPrimary) refuseAsPrimary(staff!, 'input.staffMemberId');
    const held = await this.placesHeld(tx, patientId);
    const place = held.find((one) => one.staffMemberId === staffMemberId);
    if (place?.isPrimary && !isPrimary) throw badInput('input.isPrimary', 'Name another primary counselor first.');
    const former = held.find((one) => one.isPrimary && one.id !== place?.id);
    if (isPrimary && former) await tx.repo(CareTeamMember).update({ id: former.id }, { isPrimary: false });
    if (!place) await tx.repo(CareTeamMember).insert({ patientId, staffMemberId, isPrimary });
    else if (place.isPrimary !== isPrimary) await tx.repo(CareTeamMember).update({ id: place.id }, { isPrimary });
    await tx.changed('patients');
    return readPatientView(tx, patientId);
  }

  /**
   * Ends a place; the person loses sight of the patient at once unless their role sees everybody. Answers the patient as
   * the actor saw them last: who ends their own place can't look again.
   */
  async end(tx: Transaction, input: EndCareTeamInput): Promise<PatientType> {
    authorize(tx.ctx, 'patient:update');
    const place = await tx.repo(CareTeamMember).get(input.careTeamMemberId);
    await tx.repo(Patient).getForUpdate(place.patientId);
    const held = await this.placesHeld(tx, place.patientId);
    const current = held.find((one) => one.id === place.id);
    if (!current) throw notFound();
    refuseLeavingNobody(current, held.length);
    const seen = await readPatientView(tx, place.patientId);
    await tx.repo(CareTeamMember).update({ id: place.id }, { endedAt: await tx.now() });
    await tx.changed('patients');
    return { ...seen, careTeam: seen.careTeam.filter((member) => member.id !== place.id) };
  }

  /**
   * True when this member of staff would see a task about the patient, through the team, covering for somebody on it, or
   * because their role sees everybody; with no patient, when they work with tasks at all.
   */
  async sees(tx: Transaction, staffMemberId: Id, patientId: Id | null): Promise<boolean> {
    const staff = (await staffAccess(tx, [staffMemberId])).get(staffMemberId.toLowerCase());
    const reach = staff ? staffReach(staff) : 'none';
    if (reach !== 'care_team' || !patientId) return reach !== 'none';
    const cared = await tx.query(`select from (${caredForSql('$2')}) mine where mine.patient_id = $3 limit 1`, [
      ...[tx.ctx.organizationId, staffMemberId, patientId],
    ]);
    return cared.length > 0;
  }

  private async placesHeld(tx: Transaction, patientId: Id): Promise<CareTeamMember[]> {
    const places = await tx.repo(CareTeamMember).find({ where: { patientId } });
    return places.filter((place) => place.endedAt === null);
  }
}
