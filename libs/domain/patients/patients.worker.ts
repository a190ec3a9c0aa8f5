import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import type { SliceManifest } from '@stepwell/platform/manifest';
import { AddContact } from './add-contact';
import { AdmitPatient } from './admit-patient';
import { CareTeamMember } from './care-team-member.entity';
import { CareTeamProcessor } from './care-team.processor';
import { CareTeamService } from './care-team.service';
import { ContactReset } from './contact-reset.service';
import { ContactCodes } from './contact-code';
import { DischargePatient } from './discharge-patient';
import { EpisodeChanges } from './episode-changes.service';
import { EpisodeOfCare } from './episode-of-care.entity';
import { EpisodesService } from './episodes.service';
import { Patient } from './patient.entity';
import { PatientContact } from './patient-contact.entity';
import { PatientIdentifier } from './patient-identifier.entity';
import { PatientRecords } from './patient-records.service';
import { PatientsProcessor } from './patients.processor';
import { PatientsService } from './patients.service';
import { SimilarPatients } from './similar-patients.service';

/** What the worker takes from patients. */
export const patientsWorker: SliceManifest = {
  entities: [Patient, EpisodeOfCare, CareTeamMember, PatientContact, PatientIdentifier],
  providers: [
    PatientsService,
    EpisodesService,
    CareTeamService,
    CareTeamProcessor,
    IdentityDigest,
    ContactCodes,
    PatientsProcessor,
    AdmitPatient,
    AddContact,
    PatientRecords,
    SimilarPatients,
    ContactReset,
    DischargePatient,
    EpisodeChanges,
  ],
};
