import type { SliceManifest } from '@stepwell/platform/manifest';
import { Accounting } from './accounting';
import { AgreementExpiry } from './agreement-expiry';
import { AttendanceLetter } from './attendance-letter';
import { ConsentExpiry } from './consent-expiry';
import { ConsentPaper } from './consent-paper.entity';
import { ConsentPapersController } from './consent-papers.controller';
import { ConsentRecipient } from './consent-recipient.entity';
import { ConsentRestriction } from './consent-restriction.entity';
import { CounselingNote } from './counseling-note.entity';
import { CounselingNoteOpening } from './counseling-note-opening.entity';
import { CounselingNotesResolver } from './counseling-notes.resolver';
import { DisclosureGate } from './disclosure-gate.service';
import { DisclosureParty } from './disclosure-party.entity';
import { Disclosure } from './disclosure.entity';
import { DisclosuresResolver } from './disclosures.resolver';
import { EndConsent } from './end-consent';
import { GiveNotice } from './give-notice';
import { Guardian } from './guardian.entity';
import { GuardiansResolver } from './guardians.resolver';
import { IncapacityFinding } from './incapacity-finding.entity';
import { IncapacityFindingsResolver } from './incapacity-findings.resolver';
import { InheritedNotesResolver } from './inherited-notes.resolver';
import { KeepAgreements } from './keep-agreements';
import { KeepCounselingNotes } from './keep-counseling-notes';
import { KeepGuardians } from './keep-guardians';
import { KeepIncapacityFindings } from './keep-incapacity-findings';
import { MakeDisclosure } from './make-disclosure';
import { OpenInheritedNotes } from './open-inherited-notes';
import { Part2Consent } from './part2-consent.entity';
import { Part2ConsentsResolver } from './part2-consents.resolver';
import { PrepareConsent } from './prepare-consent.service';
import { RestrictSharing } from './restrict-sharing';
import { ServiceAgreement } from './service-agreement.entity';
import { ServiceAgreementsResolver } from './service-agreements.resolver';
import { SharingView } from './sharing-view.service';
import { SignConsent } from './sign-consent';
import { ConsentHandOverController } from './tablet-consent.controllers';
import { TabletConsent } from './tablet-consent.service';
import { FileSeal } from '@stepwell/platform/auth/file-seal';
import { PatientStanding } from '../patients/patient-standing.service';
import { TakeConsentPaper } from './take-consent-paper';

/** What the staff surface takes from this slice. */
export const disclosuresStaff: SliceManifest = {
  entities: [
    Part2Consent,
    ConsentRecipient,
    ConsentPaper,
    ConsentRestriction,
    DisclosureParty,
    Disclosure,
    Guardian,
    IncapacityFinding,
    CounselingNote,
    CounselingNoteOpening,
    ServiceAgreement,
  ],
  providers: [
    ...[PrepareConsent, SignConsent, EndConsent, ConsentExpiry, TakeConsentPaper, FileSeal, TabletConsent],
    ...[RestrictSharing, GiveNotice, SharingView, Part2ConsentsResolver],
    ...[DisclosureGate, MakeDisclosure, AttendanceLetter, Accounting, DisclosuresResolver],
    ...[KeepAgreements, AgreementExpiry, ServiceAgreementsResolver],
    ...[OpenInheritedNotes, InheritedNotesResolver],
    ...[KeepIncapacityFindings, IncapacityFindingsResolver, PatientStanding],
    ...[KeepGuardians, GuardiansResolver, KeepCounselingNotes, CounselingNotesResolver],
  ],
  controllers: [ConsentPapersController, ConsentHandOverController],
};
