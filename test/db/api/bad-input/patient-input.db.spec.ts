import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { actingAsSystem } from '@stepwell/test/support/build-organization';
import { actingAsPatient, buildPatient } from '@stepwell/test/support/build-patient';
import { buildWaitingDocument, buildWaitingPlan } from '@stepwell/test/support/build-plan';
import { startPatientApi, type Answer, type ApiUnderTest } from '@stepwell/test/support/start-api';
import { seedOrganization, type SeededOrganization } from '../../../isolation/seed-organization';
import { waitingConsent } from '../../../isolation/seed-sharing';
import { sliceOf } from './bad-values';
import { describeForms } from './forms';
import { operationsOf, type Operation, type Variables } from './input-form';
import { OrganizationRows } from './organization-rows';
import { describeRoutes } from './routes';

const token = 'A'.repeat(43);
const pin = '482917';
/** They differ from answer to answer by design. */
const ids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const instants = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;

describe('a route of the patient surface', () => {
  describeRoutes((host) => startPatientApi(host, { TRUSTED_PROXIES: '1' }), {
    '/auth/link/check': { token },
    '/auth/link/open': { token, pin },
    '/auth/link/choose-pin': { token, setupCode: '12345678', pin },
    '/auth/link/renew': { token },
    '/auth/call/read': { code: 'A'.repeat(44) },
    '/auth/places/list': { code: 'A'.repeat(22) },
    '/auth/places/miles': { code: 'A'.repeat(22), postalCode: '60601' },
    '/auth/call/ask': {
      ...{
        code: 'A'.repeat(44),
        submitId: 'b6c1c1a6-5c2a-4f0f-9a55-1f3a5f0f7d11',
        askFor: 'Ana',
        phone: '+13125550142',
      },
      ...{ caller: 'self', bestTime: 'any', language: 'en', voicemail: 'none', noticeVersion: 'call-1', website: '' },
    },
    '/auth/tablet-measure/read': { token },
    '/auth/tablet-measure/answer': { token, submitId: 'b6c1c1a6-5c2a-4f0f-9a55-1f3a5f0f7d11', answers: [0] },
    '/auth/tablet-consent/read': { token },
    '/auth/tablet-consent/sign': { token, name: 'Ana', submitId: 'b6c1c1a6-5c2a-4f0f-9a55-1f3a5f0f7d11' },
    '/auth/tablet/read': { token },
    '/auth/tablet/sign': { token, name: 'Ana', submitId: 'b6c1c1a6-5c2a-4f0f-9a55-1f3a5f0f7d11' },
  });
});

describe('a form of the patient surface', () => {
  const operations = operationsOf('patient', 3);
  const mutations = operations.filter(({ document }) => document.startsWith('mutation'));
  let host: TestHost;
  let api: ApiUnderTest;
  let mine: SeededOrganization;
  let theirs: SeededOrganization;
  let rows: OrganizationRows;
  let theirRows: OrganizationRows;
  let others: Record<'patient' | 'neighbour', string[]> | undefined;
  let superuser: Client;
  /** Of the patient whose the rows are, and of another one of the same organization. */
  let cookies: Record<'patient' | 'neighbour', string>;

  const send = (operation: Operation, variables: Variables, as: 'patient' | 'neighbour' = 'patient'): Promise<Answer> =>
    api.graphql(operation.document, variables, cookies[as]);

  /** What the schema asks for; to sign, a plan that waits is needed each time. */
  const filled = async (operation: Operation): Promise<Variables> => {
    const variables = operation.sample({ ...mine.ids });
    if (operation.name === 'sayMyWeek') return { input: { weekOf: mine.ids.runningWeek, outcome: 'KEPT' } };
    if (operation.name === 'strikeOutMessage') return { input: { messageId: mine.ids.plannedOccurrence } };
    if (operation.name === 'signMyConsent') return { input: await waitingConsent(superuser, mine.ids) };
    if (operation.name === 'revokeMyConsent') return { input: { consentId: mine.ids.sharedConsent } };
    if (operation.name === 'revokeMyMessageConsent') return { input: { consentId: mine.ids.consent } };
    if (operation.name === 'revokeMyVoicemailConsent') return { input: { consentId: mine.ids.voicemailConsent } };
    if (operation.name === 'finishMyPacket') return { input: { packetId: mine.ids.finishedPacket } };
    if (operation.name === 'answerMyMeasure') {
      await superuser.query('update measure_assignments set answered_at = null where id = $1', [mine.ids.assignment]);
      return { input: { ...(variables['input'] as Variables), answers: [0, 0, 0, 0, 0, 0, 0, 0, 0] } };
    }
    if (operation.name !== 'signMyPlan' && operation.name !== 'signMyDocument') return variables;
    await superuser.query(
      `update relapse_prevention_plans set status = 'draft' where patient_id = $1 and status = 'awaiting_patient'`,
      [mine.ids.patient],
    );
    await superuser.query(
      `update relapse_prevention_plans set status = 'closed' where patient_id = $1 and status = 'draft'`,
      [mine.ids.patient],
    );
    const patient = { id: mine.ids.patient, organizationId: mine.id };
    const build = operation.name === 'signMyPlan' ? buildWaitingPlan : buildWaitingDocument;
    const waiting = await build(host, patient, { actorId: mine.ids.clinician });
    return { input: { ...(variables['input'] as Variables), ...waiting } };
  };

  describeForms(
    'patient',
    async () => {
      host = await openTestHost();
      api = await startPatientApi(host);
      superuser = new Client({ connectionString: host.test.urls.superuser });
      await superuser.connect();
      mine = await seedOrganization(host, api, 'plain');
      theirs = await seedOrganization(host, api, 'foreign');
      rows = new OrganizationRows(superuser, mine.id);
      theirRows = new OrganizationRows(superuser, theirs.id);
      const facility = { id: mine.ids.facility, name: 'Facility', timeZone: 'America/Chicago' };
      const organization = { id: mine.id, name: 'plain', facility, system: actingAsSystem(mine.id) };
      const neighbour = await buildPatient(host, organization);
      cookies = {
        patient: await api.cookieFor(actingAsPatient(mine.id, mine.ids.patient)),
        neighbour: await api.cookieFor(neighbour.self),
      };
      return {
        api,
        rows,
        cookieOf: () => cookies.patient,
        baseline: (operation) => filled(operation),
        async close() {
          await superuser.end();
          await api.close();
          await host.close();
        },
      };
    },
    ['String', 'ID'],
  );

  it.each(operations.map((operation) => [operation.name, operation] as const))(
    '%s succeeds with what its schema asks for, so that a refusal proves something',
    async (name, operation) => {
      // Where this fails for a new form: seedOrganization makes what its id fields name (`meetingId` is `ids.meeting`).
      const answer = await send(operation, await filled(operation));
      expect({ name, errors: answer.body.errors }).toEqual({ name, errors: undefined });
    },
  );

  it.each(
    operations
      .flatMap((operation) => operation.leaves.filter(({ kind }) => kind === 'ID').map((leaf) => ({ operation, leaf })))
      .map(({ operation, leaf }, index) => [operation.name, leaf.path.join('.'), operation, leaf, index] as const),
  )(
    '%s answers in %s what is another’s, of another organization or of the same, as what never existed',
    async (_name, _field, operation, leaf, index) => {
      const before = await theirRows.checksum();
      const ask = async (id: string, as: 'patient' | 'neighbour'): Promise<string> => {
        const answer = await send(operation, operation.with(operation.sample(), leaf.path, id), as);
        return answer.text.replace(ids, '').replace(instants, '');
      };
      others ??= { patient: await theirRows.ids(), neighbour: await rows.ids(mine.ids.patient) };
      expect(others.neighbour).toContain(mine.ids.occurrence);
      for (const as of ['patient', 'neighbour'] as const) {
        const unknown = await ask(randomUUID(), as);
        // What the field means is tried in each; of all other ids, each in some field.
        const name = String(leaf.path.findLast((part) => typeof part === 'string')).replace(/Ids?$/, '');
        const meant = ({ ...theirs.ids } as Partial<Record<string, string>>)[name];
        const tried = sliceOf(others[as], index, 24);
        for (const id of meant && as === 'patient' ? [meant, ...tried] : tried) expect(await ask(id, as)).toBe(unknown);
      }
      expect(await theirRows.checksum()).toBe(before);
    },
  );

  it.each(mutations.map((operation) => [operation.name, operation] as const))(
    '%s counts once, however often and fast it is sent',
    async (_name, operation) => {
      const variables = await filled(operation);
      const before = await rows.counts();
      const [first, ...others] = await Promise.all([1, 2, 3].map(() => send(operation, variables)));
      const late = await send(operation, variables);
      for (const { text } of [...others, late])
        expect(text.replace(instants, '')).toBe(first!.text.replace(instants, ''));
      const after = await rows.counts();
      expect(Object.keys(after).filter((table) => after[table]! - before[table]! > 1)).toEqual([]);
    },
  );
});
