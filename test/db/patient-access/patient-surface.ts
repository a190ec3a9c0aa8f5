import type { AddressInfo } from 'node:net';
import { Query, Resolver } from '@nestjs/graphql';
import { Client } from 'pg';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Suppression } from '@stepwell/delivery/suppression.entity';
import { Suppressions } from '@stepwell/delivery/suppressions.service';
import { organizationsPatient } from '@stepwell/domain/organizations/organizations.patient';
import { patientAccessPatient } from '@stepwell/domain/patients/patient-access.patient';
import { PatientAccessProcessor } from '@stepwell/domain/patients/patient-access.processor';
import { PatientAccessService } from '@stepwell/domain/patients/patient-access.service';
import { PatientLinks } from '@stepwell/domain/patients/patient-links.service';
import { patientsPatient } from '@stepwell/domain/patients/patients.patient';
import { PatientsService } from '@stepwell/domain/patients/patients.service';
import { staffPatient } from '@stepwell/domain/staff/staff.patient';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import { OwnRecord } from '@stepwell/platform/graphql/decorators';
import { DateTimeScalar, LocalDateScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { BrowserSession } from '@stepwell/test/support/browser-session';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { actingAsSystem } from '@stepwell/test/support/build-organization';
import type { BuiltPatient } from '@stepwell/test/support/build-patient';
import { MailCatcher, TextCatcher } from '@stepwell/test/support/mail-catcher';
import { TEST_IDENTITY_SECRET, testEnvironment } from '@stepwell/test/support/test-environment';
import { serve } from '../../../apps/api/src/serve';

/** The schema needs every scalar of the product; signing in needs none. */
@Resolver()
class Clocks {
  @Query(() => LocalDateScalar)
  @OwnRecord()
  today(): string {
    return '2026-11-23';
  }

  @Query(() => LocalTimeScalar)
  @OwnRecord()
  noon(): string {
    return '12:00';
  }

  @Query(() => DateTimeScalar)
  @OwnRecord()
  epoch(): Date {
    return new Date(0);
  }
}

/** The patient surface on a database of its own, with what staff and the worker do beside it. */
export interface PatientSurface {
  host: TestHost;
  mails: MailCatcher;
  texts: TextCatcher;
  access: PatientAccessService;
  browser(): BrowserSession;
  /** Makes a link that lives for an hour and answers its token. */
  link(patient: BuiltPatient): Promise<string>;
  /** Has staff make a setup code. */
  setupCode(staff: StaffContext, patientId: Id): Promise<string>;
  /** Gives the patient this PIN, through the door, and answers the browser that went in. */
  choosePin(staff: StaffContext, patient: BuiltPatient, pin: string): Promise<BrowserSession>;
  /** Performs the ordered links of an organization that are due now. */
  perform(organizationId: Id): Promise<void>;
  passTime(interval: string): Promise<void>;
  close(): Promise<void>;
}

/** Boots it; call `close()` in afterAll. */
export async function openPatientSurface(): Promise<PatientSurface> {
  const manifests = [organizationsPatient, staffPatient, patientsPatient, patientAccessPatient];
  const host = await openTestHost([...manifests.flatMap((manifest) => manifest.entities), Suppression]);
  const texting = {
    SMS_URL: 'http://127.0.0.1:9',
    SMS_ACCOUNT_SID: 'AC1',
    SMS_AUTH_TOKEN: 'token',
    SMS_FROM: '+15005550006',
  };
  const environment = testEnvironment(host.test, { TRUSTED_PROXIES: '1', ...texting });
  const api = await serve('patient', environment, [...manifests, { entities: [], providers: [Clocks] }], 0);
  const digests = new IdentityDigest({ IDENTITY_SECRET: TEST_IDENTITY_SECRET });
  const links = new PatientLinks(new Suppressions(digests), environment);
  const access = new PatientAccessService(new PatientsService(), links, digests);
  const [mails, texts] = [new MailCatcher(), new TextCatcher()];
  const processor = new PatientAccessProcessor(host.database, links, mails, texts);
  const url = `http://127.0.0.1:${(api.server.address() as AddressInfo).port}`;

  const surface: PatientSurface = {
    host,
    mails,
    texts,
    access,
    browser: () => new BrowserSession(url),
    link: async (patient) => {
      const address = await host.database.write(actingAsSystem(patient.organizationId), async (tx) =>
        links.issue(tx, patient.id, new Date((await tx.now()).getTime() + 3_600_000)),
      );
      expect(address).toMatch(/^http:\/\/localhost:3001\/#[\w-]{43}$/);
      return address.split('#')[1]!;
    },
    setupCode: async (staff, patientId) =>
      (await host.database.write(staff, (tx) => access.issueSetupCode(tx, patientId))).code,
    choosePin: async (staff, patient, pin) => {
      const browser = surface.browser();
      const setupCode = await surface.setupCode(staff, patient.id);
      const { status } = await browser.post('/auth/link/choose-pin', {
        token: await surface.link(patient),
        setupCode,
        pin,
      });
      expect(status).toBe(200);
      return browser;
    },
    perform: async (organizationId) => {
      const ctx = actingAsSystem(organizationId);
      const rows = await host.database.write(ctx, (tx) =>
        tx.query<{ payload: { patientId: Id } }>(
          `update outbox set handled_at = app.now()
           where name = 'access-link.send' and handled_at is null and available_at <= app.now() returning payload`,
        ),
      );
      for (const { payload } of rows) {
        expect(Object.keys(payload)).toEqual(['patientId']);
        await processor.send(ctx, payload);
      }
    },
    passTime: async (interval) => {
      const client = new Client({ connectionString: host.test.urls.owner });
      await client.connect();
      await client.query('select app.advance_clock($1)', [interval]);
      await client.end();
    },
    close: async () => {
      await api.close();
      await host.close();
    },
  };
  return surface;
}
