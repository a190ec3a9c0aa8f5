import { createHash } from 'node:crypto';
import type { SendOutcome } from '@stepwell/delivery/message';
import { Mailer, Texter, type MailMessage, type TextMessage } from '@stepwell/delivery/message';
import { Suppression } from '@stepwell/delivery/suppression.entity';
import { Suppressions } from '@stepwell/delivery/suppressions.service';
import { ChannelConsent } from '@stepwell/domain/consents/channel-consent.entity';
import { ConsentsService } from '@stepwell/domain/consents/consents.service';
import { VoicemailConsent } from '@stepwell/domain/consents/voicemail-consent.entity';
import { VoicemailConsents } from '@stepwell/domain/consents/voicemail-consents.service';
import { VoicemailRules } from '@stepwell/domain/consents/voicemail-rules.service';
import { AddContact } from '@stepwell/domain/patients/add-contact';
import { ContactStops } from '@stepwell/domain/patients/contact-stops.service';
import { AdmitPatient } from '@stepwell/domain/patients/admit-patient';
import { PatientDetails } from '@stepwell/domain/patients/patient-details.entity';
import { PatientDetailsService } from '@stepwell/domain/patients/patient-details.service';
import { SetEmergencyContact } from '@stepwell/domain/patients/set-emergency-contact';
import { SimilarPatients } from '@stepwell/domain/patients/similar-patients.service';
import { CareTeamMember } from '@stepwell/domain/patients/care-team-member.entity';
import { CareTeamService } from '@stepwell/domain/patients/care-team.service';
import { Cover } from '@stepwell/domain/patients/cover.entity';
import { CoversResolver } from '@stepwell/domain/patients/covers.resolver';
import { CoversService } from '@stepwell/domain/patients/covers.service';
import { ContactCodes } from '@stepwell/domain/patients/contact-code';
import { EpisodeOfCare } from '@stepwell/domain/patients/episode-of-care.entity';
import { LendCaseload } from '@stepwell/domain/patients/lend-caseload';
import { Patient } from '@stepwell/domain/patients/patient.entity';
import { PatientContact } from '@stepwell/domain/patients/patient-contact.entity';
import { PatientContactsResolver } from '@stepwell/domain/patients/patient-contacts.resolver';
import { PatientsProcessor } from '@stepwell/domain/patients/patients.processor';
import { PatientsResolver } from '@stepwell/domain/patients/patients.resolver';
import { PatientsService } from '@stepwell/domain/patients/patients.service';
import { RequestContactCode } from '@stepwell/domain/patients/send-contact-code';
import { VerifyContact } from '@stepwell/domain/patients/verify-contact';
import { Task } from '@stepwell/domain/tasks/task.entity';
import { TasksService } from '@stepwell/domain/tasks/tasks.service';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import type { Database } from '@stepwell/platform/database/database';

/** Tables of patients, tasks and consents, for `openTestHost`. */
export const careEntities = [
  ...[Patient, EpisodeOfCare, CareTeamMember, Cover, PatientContact, PatientDetails, Task],
  ...[ChannelConsent, VoicemailConsent, Suppression],
];

/** Keeps what would have been sent, and answers what the test says. */
export class MemoryMailer extends Mailer {
  readonly sent: MailMessage[] = [];
  outcome: SendOutcome = { kind: 'accepted', providerId: 'memory' };

  async send(message: MailMessage): Promise<SendOutcome> {
    this.sent.push(message);
    return this.outcome;
  }
}

/** Keeps what would have been sent as a text. */
export class MemoryTexter extends Texter {
  readonly isConfigured = true;
  readonly sent: TextMessage[] = [];
  outcome: SendOutcome = { kind: 'accepted', providerId: 'memory' };

  async send(message: TextMessage): Promise<SendOutcome> {
    this.sent.push(message);
    return this.outcome;
  }
}

/** The services and resolvers of patients, tasks and consents on one database, put together as the processes do. */
export function careServices(database: Database) {
  const environment = {
    IDENTITY_SECRET: createHash('sha256').update('test').digest('hex'),
    SMS_URL: 'http://127.0.0.1:9/sms',
  };
  const digests = new IdentityDigest(environment);
  const codes = new ContactCodes(digests);
  const patients = new PatientsService();
  const careTeam = new CareTeamService();
  const mailer = new MemoryMailer();
  const texter = new MemoryTexter();
  const suppressions = new Suppressions(digests);
  const contacts = new AddContact();
  const stops = new ContactStops(suppressions);
  const covers = new CoversService();
  const verification = new VerifyContact(codes);
  const tasks = new TasksService(patients, careTeam);
  return {
    digests,
    mailer,
    texter,
    suppressions,
    contacts,
    stops,
    verification,
    patients,
    careTeam,
    tasks,
    consents: new ConsentsService(patients, tasks),
    voicemail: new VoicemailConsents(),
    voicemailRules: new VoicemailRules(),
    patientsResolver: new PatientsResolver(
      database,
      patients,
      new AdmitPatient(new SimilarPatients()),
      careTeam,
      new SetEmergencyContact(patients, new PatientDetailsService()),
    ),
    coversResolver: new CoversResolver(database, covers, new LendCaseload(covers)),
    contactsResolver: new PatientContactsResolver(
      database,
      patients,
      contacts,
      new RequestContactCode(environment),
      verification,
      stops,
    ),
    patientsProcessor: new PatientsProcessor(database, codes, suppressions, mailer, texter),
  };
}
