import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import type { SliceManifest } from '@stepwell/platform/manifest';
import { CareTeamMember } from './care-team-member.entity';
import { CareTeamService } from './care-team.service';
import { ContactCodes } from './contact-code';
import { EpisodeOfCare } from './episode-of-care.entity';
import { EpisodesService } from './episodes.service';
import { Patient } from './patient.entity';
import { PatientContact } from './patient-contact.entity';
import { PatientsProcessor } from './patients.processor';
import { PatientsService } from './patients.service';

/** What the worker takes from patients. */
export const patientsWorker: SliceManifest = {
  entities: [Patient, EpisodeOfCare, CareTeamMember, PatientContact],
  providers: [PatientsService, EpisodesService, CareTeamService, IdentityDigest, ContactCodes, PatientsProcessor],
};
