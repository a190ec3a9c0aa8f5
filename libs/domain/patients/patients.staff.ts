import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import type { SliceManifest } from '@stepwell/platform/manifest';
import { AddContact } from './add-contact';
import { AdmitPatient } from './admit-patient';
import { CareTeamMember } from './care-team-member.entity';
import { CareTeamService } from './care-team.service';
import { ChangeLevelOfCare } from './change-level-of-care';
import { ContactStops } from './contact-stops.service';
import { ContactReset } from './contact-reset.service';
import { ContactCodes } from './contact-code';
import { Cover } from './cover.entity';
import { CoversResolver } from './covers.resolver';
import { CoversService } from './covers.service';
import { DescribeStay } from './describe-stay';
import { DischargePatient } from './discharge-patient';
import { EpisodeOfCare } from './episode-of-care.entity';
import { EpisodeChanges } from './episode-changes.service';
import { EpisodesService } from './episodes.service';
import { EpisodesResolver } from './episodes.resolver';
import { LendCaseload } from './lend-caseload';
import { LevelChange } from './level-change.entity';
import { MinorRule } from './minor-rule.entity';
import { MinorRulesResolver } from './minor-rules.resolver';
import { MinorRules } from './minor-rules.service';
import { Patient } from './patient.entity';
import { PatientDetails } from './patient-details.entity';
import { PatientDetailsService } from './patient-details.service';
import { PatientContact } from './patient-contact.entity';
import { PatientContactsResolver } from './patient-contacts.resolver';
import { PatientIdentifier } from './patient-identifier.entity';
import { PatientRecords } from './patient-records.service';
import { PatientsResolver } from './patients.resolver';
import { PatientsService } from './patients.service';
import { PlaceOverride } from './place-override.entity';
import { ProgrammePlaces } from './programme-places.entity';
import { ProgrammePlacesResolver } from './programme-places.resolver';
import { ProgrammePlacesService } from './programme-places.service';
import { RequestContactCode } from './send-contact-code';
import { SetEmergencyContact } from './set-emergency-contact';
import { SimilarPatientsResolver } from './similar-patients.resolver';
import { SimilarPatients } from './similar-patients.service';
import { StayTransfer } from './stay-transfer.entity';
import { StayTransfers } from './stay-transfers.service';
import { UndoDischarge } from './undo-discharge';
import { UndoneDischarge } from './undone-discharge.entity';
import { VerifyContact } from './verify-contact';

/** What the staff surface takes from patients. */
export const patientsStaff: SliceManifest = {
  entities: [
    Patient,
    EpisodeOfCare,
    LevelChange,
    UndoneDischarge,
    CareTeamMember,
    Cover,
    PatientContact,
    PatientIdentifier,
    PatientDetails,
    StayTransfer,
    MinorRule,
    ProgrammePlaces,
    PlaceOverride,
  ],
  providers: [
    PatientsService,
    CareTeamService,
    ContactStops,
    CoversService,
    LendCaseload,
    CoversResolver,
    AdmitPatient,
    ChangeLevelOfCare,
    DescribeStay,
    DischargePatient,
    UndoDischarge,
    EpisodeChanges,
    AddContact,
    IdentityDigest,
    ContactCodes,
    ContactReset,
    EpisodesService,
    RequestContactCode,
    VerifyContact,
    PatientsResolver,
    PatientContactsResolver,
    EpisodesResolver,
    SimilarPatients,
    SimilarPatientsResolver,
    PatientRecords,
    PatientDetailsService,
    SetEmergencyContact,
    StayTransfers,
    MinorRules,
    MinorRulesResolver,
    ProgrammePlacesService,
    ProgrammePlacesResolver,
  ],
};
