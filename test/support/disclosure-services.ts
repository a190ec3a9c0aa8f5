import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Accounting } from '@stepwell/domain/disclosures/accounting';
import { AgreementExpiry } from '@stepwell/domain/disclosures/agreement-expiry';
import { AttendanceLetter } from '@stepwell/domain/disclosures/attendance-letter';
import { ConsentExpiry } from '@stepwell/domain/disclosures/consent-expiry';
import { ConsentPaper } from '@stepwell/domain/disclosures/consent-paper.entity';
import { ConsentRecipient } from '@stepwell/domain/disclosures/consent-recipient.entity';
import { ConsentRestriction } from '@stepwell/domain/disclosures/consent-restriction.entity';
import { CounselingNote } from '@stepwell/domain/disclosures/counseling-note.entity';
import { CounselingNoteOpening } from '@stepwell/domain/disclosures/counseling-note-opening.entity';
import { DisclosureGate } from '@stepwell/domain/disclosures/disclosure-gate.service';
import { DisclosureParty } from '@stepwell/domain/disclosures/disclosure-party.entity';
import { Disclosure } from '@stepwell/domain/disclosures/disclosure.entity';
import type { PrepareConsentInput } from '@stepwell/domain/disclosures/disclosures-input.graphql';
import { EndConsent } from '@stepwell/domain/disclosures/end-consent';
import { GiveNotice } from '@stepwell/domain/disclosures/give-notice';
import { Guardian } from '@stepwell/domain/disclosures/guardian.entity';
import { IncapacityFinding } from '@stepwell/domain/disclosures/incapacity-finding.entity';
import { KeepAgreements } from '@stepwell/domain/disclosures/keep-agreements';
import { KeepCounselingNotes } from '@stepwell/domain/disclosures/keep-counseling-notes';
import { KeepGuardians } from '@stepwell/domain/disclosures/keep-guardians';
import { KeepIncapacityFindings } from '@stepwell/domain/disclosures/keep-incapacity-findings';
import { MakeDisclosure } from '@stepwell/domain/disclosures/make-disclosure';
import { MySharing } from '@stepwell/domain/disclosures/my-sharing';
import { OpenInheritedNotes } from '@stepwell/domain/disclosures/open-inherited-notes';
import { Part2Consent } from '@stepwell/domain/disclosures/part2-consent.entity';
import { PrepareConsent } from '@stepwell/domain/disclosures/prepare-consent.service';
import { RestrictSharing } from '@stepwell/domain/disclosures/restrict-sharing';
import { ServiceAgreement } from '@stepwell/domain/disclosures/service-agreement.entity';
import { SharingView } from '@stepwell/domain/disclosures/sharing-view.service';
import { SignConsent } from '@stepwell/domain/disclosures/sign-consent';
import { testFiles } from '@stepwell/test/support/test-files';
import { TakeConsentPaper } from '@stepwell/domain/disclosures/take-consent-paper';
import { GroupHistory } from '@stepwell/domain/groups/group-history.service';
import { DutyHours } from '@stepwell/domain/organizations/duty-hours.entity';
import { FacilitiesService } from '@stepwell/domain/organizations/facilities.service';
import { Facility } from '@stepwell/domain/organizations/facility.entity';
import { CareTeamMember } from '@stepwell/domain/patients/care-team-member.entity';
import { CareTeamService } from '@stepwell/domain/patients/care-team.service';
import { MinorRule } from '@stepwell/domain/patients/minor-rule.entity';
import { MinorRules } from '@stepwell/domain/patients/minor-rules.service';
import { Patient } from '@stepwell/domain/patients/patient.entity';
import { PatientStanding } from '@stepwell/domain/patients/patient-standing.service';
import { PatientsService } from '@stepwell/domain/patients/patients.service';
import { StaffMember } from '@stepwell/domain/staff/staff-member.entity';
import { StaffService } from '@stepwell/domain/staff/staff.service';
import { Task } from '@stepwell/domain/tasks/task.entity';
import { TasksService } from '@stepwell/domain/tasks/tasks.service';
import type { Database } from '@stepwell/platform/database/database';
import type { TestHost } from './build-host';
import type { BuiltPatient } from './build-patient';

/** Tables of disclosures and of what they lean on, for `openTestHost`. */
export const disclosureEntities = [
  ...[Patient, CareTeamMember, StaffMember, Task, Facility, DutyHours],
  ...[
    Part2Consent,
    ConsentRecipient,
    ConsentPaper,
    ConsentRestriction,
    DisclosureParty,
    Disclosure,
    Guardian,
    IncapacityFinding,
    MinorRule,
    CounselingNote,
    CounselingNoteOpening,
    ServiceAgreement,
  ],
];

/** The verbs of disclosures on one database, put together as the processes do. */
export function disclosureServices(database: Database) {
  const patients = new PatientsService();
  const facilities = new FacilitiesService();
  const staff = new StaffService();
  const careTeam = new CareTeamService();
  const tasks = new TasksService(patients, careTeam);
  const expiry = new ConsentExpiry(patients, facilities, tasks);
  const agreementExpiry = new AgreementExpiry(facilities, careTeam, tasks);
  const signing = new SignConsent(patients, facilities, expiry);
  const gate = new DisclosureGate(patients, facilities, staff);
  return {
    expiry,
    agreementExpiry,
    agreements: new KeepAgreements(careTeam, agreementExpiry),
    signing,
    gate,
    preparing: new PrepareConsent(patients, facilities),
    ending: new EndConsent(patients, expiry),
    papers: new TakeConsentPaper(database, patients, signing, testFiles),
    restricting: new RestrictSharing(patients),
    notices: new GiveNotice(patients),
    making: new MakeDisclosure(gate),
    letters: new AttendanceLetter(gate, new GroupHistory(patients), patients, facilities),
    sharing: new SharingView(patients, facilities, staff, new PatientStanding()),
    mine: new MySharing(patients, facilities),
    accounting: new Accounting(patients),
    notesApart: new KeepCounselingNotes(patients, facilities, gate),
    inherited: new OpenInheritedNotes(patients, facilities),
    guardians: new KeepGuardians(patients),
    findings: new KeepIncapacityFindings(patients, new PatientStanding(), facilities, gate),
    minorRules: new MinorRules(),
  };
}

/** A consent that names the patient's mother, for attendance and progress; with everything that it must say. */
export function consentInput(patientId: Id, overrides: Partial<PrepareConsentInput> = {}): PrepareConsentInput {
  return {
    ...{ submitId: randomUUID(), patientId, type: 'named', discloser: 'The treatment team' },
    information: 'Whether I come to my sessions and how I am doing',
    categories: ['presence', 'attendance', 'progress'],
    newParties: [{ name: 'Ruth Bell', role: 'family', affiliation: 'my mother' }],
    ...{ purposes: ['family_support'], purposeWords: 'So that she can help me', expiresOn: '2099-12-31' },
    ...{ language: 'en', aid: 'none', signerRelationship: 'self' },
    ...overrides,
  };
}

/** Prepares a consent and signs it on the patient's own phone; answers its id and those of whom it names. */
export async function buildSharingConsent(
  host: TestHost,
  staff: StaffContext,
  patient: BuiltPatient,
  overrides: Partial<PrepareConsentInput> = {},
): Promise<{ id: Id; partyId: Id; formHash: string }> {
  const { preparing, signing, sharing } = disclosureServices(host.database);
  const input = consentInput(patient.id, overrides);
  await host.database.write(staff, (tx) => preparing.run(tx, input));
  const { consents } = await host.database.read(staff, (tx) => sharing.view(tx, patient.id));
  const { id, formHash, parties } = consents[0]!;
  await host.database.write(patient.self, (tx) =>
    signing.run(tx, {
      ...{ consentId: id, formHash, submitId: randomUUID(), signedBy: 'own_phone', name: 'Ana' },
      ...{ witnessId: null, paperId: null, guardianId: null },
    }),
  );
  return { id, formHash, partyId: parties[0]?.id ?? '' };
}
