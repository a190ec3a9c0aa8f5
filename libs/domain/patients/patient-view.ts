import { notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { coverCountsSql } from './covers.service';
import { mayKnowPrecautions, mayKnowSubstances } from './patients.policy';
import type { PatientContactType } from './patient-contacts.graphql';
import type { PatientType } from './patients.graphql';

type ContactRow = Omit<PatientContactType, 'verifiedAt'> & { verifiedAt: string | null };
type PatientRow = Omit<PatientType, 'contacts'> & { contacts: ContactRow[] };

// One statement for the whole head of the page: its lists arrive as JSON instead of as one query each.
const PATIENT_VIEW = `
  select p.id, p.version, p.facility_id as "facilityId", f.name as "facilityName",
    p.first_name as "firstName", p.last_name as "lastName", p.preferred_name as "preferredName",
    coalesce(p.preferred_name, p.first_name) || ' ' || p.last_name as "displayName", p.pronouns, p.birth_date::text as "birthDate", p.language,
    p.time_zone as "timeZone", p.primary_substances as "primarySubstances", p.precautions,
    (select json_build_object('showsCallerId', d.shows_caller_id,
              'otherLanguage', d.other_language, 'wantsInterpreter', d.wants_interpreter, 'insurer', d.insurer,
              'memberId', d.member_id, 'emergencyContact', d.emergency_contact, 'gender', d.gender, 'race', d.race, 'ethnicity', d.ethnicity,
              'education', d.education, 'employment', d.employment, 'substanceUse', jsonb_path_query_array(d.substance_history, '$[*].words'))
       from patient_details d where d.organization_id = p.organization_id and d.patient_id = p.id) as details,
    (select json_build_object('id', e.id, 'facilityId', e.facility_id, 'facilityName', ef.name, 'timeZone', ef.time_zone,
              'levelOfCare', e.level_of_care, 'levelReasons', e.level_reasons, 'track', e.track, 'admittedOn', e.admitted_on, 'dischargedOn', e.discharged_on,
              'dischargeReason', e.discharge_reason,
              'isDischargeUndoable', coalesce(e.discharge_noted_at >= app.now() - interval '3 days'
                and e.discharged_by_id is not null, false))
       from episodes_of_care e
       join facilities ef on ef.organization_id = e.organization_id and ef.id = e.facility_id
       where e.organization_id = p.organization_id and e.patient_id = p.id
       order by e.discharged_on desc nulls first, e.admitted_on desc limit 1) as episode,
    (select coalesce(json_agg(json_build_object('id', m.id, 'isPrimary', m.is_primary, 'staffMember',
              json_build_object('id', s.id, 'displayName', s.display_name, 'roles', s.roles))
              order by m.is_primary desc, s.display_name, m.id), '[]')
       from care_team_members m
       join staff_members s on s.organization_id = m.organization_id and s.id = m.staff_member_id
       where m.organization_id = p.organization_id and m.patient_id = p.id and m.ended_at is null) as "careTeam",
    (select coalesce(json_agg(json_build_object('lenderName', l.display_name, 'coveringName', v.display_name,
              'untilDay', c.until_day) order by c.ends_at, c.id), '[]')
       from care_team_members m
       join covers c on c.organization_id = m.organization_id and c.lender_id = m.staff_member_id
         and ${coverCountsSql('c', 'm.patient_id')}
       join staff_members l on l.organization_id = c.organization_id and l.id = c.lender_id
       join staff_members v on v.organization_id = c.organization_id and v.id = c.covering_id
       where m.organization_id = p.organization_id and m.patient_id = p.id and m.ended_at is null) as covers,
    (select coalesce(json_agg(json_build_object('id', c.id, 'kind', c.kind, 'address', c.address,
              'isShared', c.is_shared, 'safeFrom', c.safe_from, 'safeUntil', c.safe_until,
              'verification', c.verification, 'verifiedAt', c.verified_at) order by c.kind, c.created_at, c.id), '[]')
       from patient_contacts c
       where c.organization_id = p.organization_id and c.patient_id = p.id and c.removed_at is null) as contacts
  from patients p
  join facilities f on f.organization_id = p.organization_id and f.id = p.facility_id
  where p.organization_id = $1 and p.id = $2`;

/** One patient as the page shows them. @throws AppError NOT_FOUND, also when the patient is not the actor's to see */
export async function readPatientView(tx: Transaction, patientId: Id): Promise<PatientType> {
  if (!isId(patientId)) throw notFound();
  const [row] = await tx.query<PatientRow>(PATIENT_VIEW, [tx.ctx.organizationId, patientId]);
  if (!row) throw notFound();
  tx.saw(row.id);
  const contacts = row.contacts.map((contact) => ({
    ...contact,
    verifiedAt: contact.verifiedAt ? new Date(contact.verifiedAt) : null,
  }));
  return {
    ...row,
    contacts,
    primarySubstances: mayKnowSubstances(tx.ctx) ? row.primarySubstances : [],
    details: row.details && (mayKnowSubstances(tx.ctx) ? row.details : { ...row.details, substanceUse: [] }),
    precautions: mayKnowPrecautions(tx.ctx) ? row.precautions : null,
  };
}
