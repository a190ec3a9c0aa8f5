import type { SliceManifest } from '@stepwell/platform/manifest';
import { CareTeamMember } from './care-team-member.entity';
import { CareTeamService } from './care-team.service';
import { EpisodeOfCare } from './episode-of-care.entity';
import { Patient } from './patient.entity';
import { PatientContact } from './patient-contact.entity';
import { PatientsService } from './patients.service';

/** What the patient surface takes from patients. */
export const patientsPatient: SliceManifest = {
  entities: [Patient, EpisodeOfCare, CareTeamMember, PatientContact],
  providers: [PatientsService, CareTeamService],
};
