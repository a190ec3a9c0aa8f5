import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { MessageDefinition } from '@stepwell/kernel/events';
import { sendAccessLink } from '@stepwell/domain/patients/patient-access.jobs';
import { sendContactCode } from '@stepwell/domain/patients/patients.jobs';
import { buildReachable, followUpEntities, type Reachable } from '@stepwell/test/support/build-followup';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildConsent, buildContact } from '@stepwell/test/support/build-patient';
import { startSmtpServer, type SmtpSink } from '@stepwell/test/support/smtp-server';
import { testEnvironment } from '@stepwell/test/support/test-environment';
import { workerManifests } from '../../../apps/worker/src/worker-manifests';
import { WorkerModule } from '../../../apps/worker/src/worker.module';

describe('what a patient waits for and the mail server defers to the last try', () => {
  let host: TestHost;
  let sink: SmtpSink;
  let worker: INestApplicationContext;
  let reachable: Reachable;
  beforeAll(async () => {
    host = await openTestHost(followUpEntities);
    sink = await startSmtpServer();
    sink.behaviour = { recipient: { reply: '450 4.2.1 later' } };
    const environment = testEnvironment(host.test, { SMTP_URL: sink.url, MAIL_FROM: 'messages@example.org' });
    worker = await NestFactory.createApplicationContext(WorkerModule.for(environment, workerManifests), {
      logger: false,
      abortOnError: false,
    });
  });
  beforeEach(async () => {
    reachable = await buildReachable(host);
  });
  afterAll(async () => {
    await worker.close();
    await sink.stop();
    await host.close();
  });

  const inSystem = <T>(sql: string, values: unknown[]): Promise<T[]> =>
    host.database.write(reachable.organization.system, (tx) =>
      tx.query<T>(sql, [reachable.organization.id, ...values]),
    );
  /** Orders something whose every try but the last has failed. */
  const orderLastTry = (definition: MessageDefinition<never>, payload: object): Promise<unknown> =>
    inSystem(
      `insert into outbox (organization_id, queue, name, payload, request_id, attempts) values ($1, $2, $3, $4, 'test', $5)`,
      [definition.queue, definition.name, JSON.stringify(payload), definition.attempts - 1],
    );
  async function taskAbout(subjectId: string): Promise<unknown> {
    for (let tries = 0; tries < 600; tries += 1) {
      const [task] = await inSystem<{ kind: string; patientId: string }>(
        `select kind, patient_id as "patientId" from tasks where organization_id = $1 and subject_id = $2 and status = 'open'`,
        [subjectId],
      );
      if (task) return task;
      await pause(50);
    }
    throw new Error('No task was raised within 30 seconds');
  }
  async function waitingContact(codeExpires: string): Promise<string> {
    const { id } = await buildContact(host, reachable.patient, { verification: 'code_sent' });
    await inSystem(
      `update patient_contacts set code_expires_at = app.now() + $3::interval where organization_id = $1 and id = $2`,
      [id, codeExpires],
    );
    return id;
  }

  it('a code: staff get a task', async () => {
    const contactId = await waitingContact('10 minutes');
    await orderLastTry(sendContactCode as MessageDefinition<never>, { contactId });
    expect(await taskAbout(contactId)).toEqual({ kind: 'delivery_failed', patientId: reachable.patient.id });
  });

  it('a code whose time is over before it could leave: staff get a task', async () => {
    const contactId = await waitingContact('-1 minute');
    await orderLastTry(sendContactCode as MessageDefinition<never>, { contactId });
    expect(await taskAbout(contactId)).toEqual({ kind: 'delivery_failed', patientId: reachable.patient.id });
  });

  it('a link: staff get a task', async () => {
    const { patient, clinician } = reachable;
    await buildConsent(host, patient, clinician, { purpose: 'access_link' });
    await orderLastTry(sendAccessLink as MessageDefinition<never>, { patientId: patient.id });
    expect(await taskAbout(patient.id)).toEqual({ kind: 'delivery_failed', patientId: patient.id });
    expect(sink.connections()).toBeGreaterThan(0);
  });
});
