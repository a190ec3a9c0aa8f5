import 'reflect-metadata';
import { parseArgs } from 'node:util';
import type { DataSource } from 'typeorm';
import { AppError } from '@stepwell/kernel/errors';
import { parseInput } from '@stepwell/kernel/parse-input';
import { SmtpMailer } from '@stepwell/delivery/providers/smtp.provider';
import { DutyHours } from '@stepwell/domain/organizations/duty-hours.entity';
import { FacilitiesService } from '@stepwell/domain/organizations/facilities.service';
import { Facility } from '@stepwell/domain/organizations/facility.entity';
import { assertNeutralSender, organizationName, senderName } from '@stepwell/domain/organizations/organizations.policy';
import { foundOrganization } from '@stepwell/domain/staff/found-organization';
import { invitationMail } from '@stepwell/domain/staff/staff-mails';
import { StaffMember } from '@stepwell/domain/staff/staff-member.entity';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import { digestOf } from '@stepwell/platform/auth/tokens';
import { createDataSource } from '@stepwell/platform/database/data-source';
import { hasOrganizations, newOrganization } from '@stepwell/platform/database/new-organization';

const usage = `Usage: npm run org:create -- --name "Lakeside" --owner-email ada@example.org --owner-name "Ada Byron"
  --sender-name "Messages"        neutral name in the From line of messages to patients
  --facility "Main house"         the first facility
  --time-zone America/Chicago     its time zone
  --another                       make one more, where there is an organization already
Beside \`npm start\` it needs nothing else. In production DATABASE_OWNER_URL and IDENTITY_SECRET; it builds the link from
PUBLIC_STAFF_URL and mails it through SMTP_URL.`;

/** Makes an organization and invites its owner; prints the link of the invitation and mails it where mail is set up. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      name: { type: 'string' },
      'owner-email': { type: 'string' },
      'owner-name': { type: 'string' },
      'sender-name': { type: 'string', default: 'Messages' },
      facility: { type: 'string', default: 'Main facility' },
      'time-zone': { type: 'string', default: zoneOfThisMachine() },
      another: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return print(usage);
  const ownerEmail = values['owner-email'];
  const ownerName = values['owner-name'];
  if (!values.name || !ownerEmail || !ownerName) throw new Error(usage);
  const name = parseInput(organizationName, values.name, '--name');
  const neutralSenderName = parseInput(senderName, values['sender-name'], '--sender-name');
  assertNeutralSender(neutralSenderName, name);
  const digests = new IdentityDigest({ IDENTITY_SECRET: needed('IDENTITY_SECRET') });
  const publicUrl = publicStaffUrl();

  const owner = await asOwner();
  try {
    if (!values.another && (await hasOrganizations(owner))) {
      throw new Error('There is an organization already. To make one more, add --another.');
    }
    const token = await newOrganization(owner, { name, neutralSenderName }, (tx) =>
      foundOrganization(
        tx,
        { facilities: new FacilitiesService(), digests },
        { ownerEmail, ownerName, facilityName: values.facility, timeZone: values['time-zone'] },
      ),
    );
    const link = `${publicUrl}/invitation#${token}`;
    print(`Made ${name} with the facility ${values.facility} (${values['time-zone']}).`);
    print(
      `${ownerName} becomes its owner by opening this link within 72 hours. It works once; whoever has it gets in:`,
    );
    print(`  ${link}`);
    print(await mail(ownerEmail, link, token));
  } finally {
    await owner.destroy();
  }
}

async function asOwner(): Promise<DataSource> {
  return createDataSource({
    url: needed('DATABASE_OWNER_URL'),
    entities: [Facility, DutyHours, StaffMember],
    pool: 2,
    applicationName: 'stepwell-org-create',
  }).initialize();
}

/** The printed link is enough; mail is a convenience that must not undo what was made. */
async function mail(to: string, link: string, token: string): Promise<string> {
  const { SMTP_URL, MAIL_FROM = 'Messages <messages@localhost>', NODE_ENV } = process.env;
  if (!SMTP_URL) return 'SMTP_URL is not set, so no mail was sent.';
  const environment = NODE_ENV === 'production' ? 'production' : 'development';
  const mailer = new SmtpMailer({ SMTP_URL, MAIL_FROM, NODE_ENV: environment });
  const { subject, text } = invitationMail('en', link);
  const key = `invitation.${digestOf(token).toString('hex').slice(0, 32)}`;
  const outcome = await mailer.send({ to, subject, text, key, language: 'en' });
  mailer.onApplicationShutdown();
  return outcome.kind === 'accepted'
    ? `The link was mailed to ${to}.`
    : 'The mail could not be sent: hand the link over yourself.';
}

/** Servers often run on UTC, where nobody lives. */
function zoneOfThisMachine(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return timeZone.includes('/') && !timeZone.startsWith('Etc/') ? timeZone : 'America/New_York';
}

/** In production a link to localhost would be worse than none. */
function publicStaffUrl(): string {
  const isProduction = process.env['NODE_ENV'] === 'production';
  const url = isProduction ? needed('PUBLIC_STAFF_URL') : (process.env['PUBLIC_STAFF_URL'] ?? 'http://localhost:3000');
  return url.replace(/(?<!\/)\/+$/, '');
}

function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing (see .env.example)`);
  return value;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function wordsOf(error: unknown): string {
  if (error instanceof AppError && error.field) return `${error.field}: ${error.message}`;
  const { code } = error as { code?: unknown };
  if (code === '42P01' || code === '42883') return 'The schema is not there yet: run `npm run migrate` first.';
  return error instanceof Error ? error.message : String(error);
}

main().catch((error: unknown) => {
  process.stderr.write(`${wordsOf(error)}\n`);
  process.exit(1);
});
