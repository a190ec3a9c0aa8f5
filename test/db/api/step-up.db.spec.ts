import { Secret, TOTP } from 'otpauth';
import { Client } from 'pg';
import type { StaffContext } from '@stepwell/kernel/context';
import { setPassword } from '@stepwell/platform/auth/accounts';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import { hashSecret } from '@stepwell/platform/auth/password-hash';
import { STEP_UP } from '@stepwell/platform/graphql/decorators';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff } from '@stepwell/test/support/build-organization';
import { startStaffApi, type ApiUnderTest } from '@stepwell/test/support/start-api';
import { TEST_IDENTITY_SECRET } from '@stepwell/test/support/test-environment';
import { staffManifests } from '../../../apps/api/src/staff-manifests';

const PASSWORD = 'plum orbit lantern fig';
const NOBODY = '00000000-0000-4000-8000-00000000000f';
const digests = new IdentityDigest({ IDENTITY_SECRET: TEST_IDENTITY_SECRET });

/** What can do great harm, with input that is well formed and names nobody. */
const acts: Record<string, { as: 'owner' | 'clinical_supervisor'; document: string }> = {
  setStaffRoles: {
    as: 'owner',
    document: `mutation { setStaffRoles(input: {id: "${NOBODY}", version: 1, roles: [CLINICIAN]}) { id } }`,
  },
  deactivateStaff: {
    as: 'owner',
    document: `mutation { deactivateStaff(input: {id: "${NOBODY}", version: 1}) { id } }`,
  },
  requireSecondFactor: {
    as: 'owner',
    document: 'mutation { requireSecondFactor(input: {from: null}) { requiredFrom } }',
  },
  resetSecondFactors: {
    as: 'owner',
    document: `mutation { resetSecondFactors(input: {id: "${NOBODY}", version: 1}) { id } }`,
  },
  takeOrganizationExport: { as: 'owner', document: 'mutation { takeOrganizationExport { reason } }' },
  armTexts: { as: 'owner', document: 'mutation { armTexts(input: {isConfirmed: true}) { __typename } }' },
  exportReport: {
    as: 'owner',
    document: 'mutation($input: ExportReportInput!) { exportReport(input: $input) { __typename } }',
  },
  releaseTedsFile: {
    as: 'clinical_supervisor',
    document: 'mutation($input: ReleaseTedsFileInput!) { releaseTedsFile(input: $input) { recordCount } }',
  },
  mergePatients: {
    as: 'clinical_supervisor',
    document: 'mutation($input: MergePatientsInput!) { mergePatients(input: $input) { id } }',
  },
  releaseRecordFilesSince: {
    as: 'clinical_supervisor',
    document:
      'mutation($input: ReleaseRecordFilesSinceInput!) { releaseRecordFilesSince(input: $input) { fileCount } }',
  },
};

const inputs: Record<string, object> = {
  exportReport: { from: '2026-01-01', until: '2026-03-31' },
  mergePatients: {
    choices: [],
    confirmation: 'X',
    losingId: NOBODY,
    submitId: NOBODY,
    survivingId: 'aaaaaaaa-0000-4000-8000-00000000000f',
  },
  releaseTedsFile: {
    ...{ submitId: NOBODY, kind: 'ADMISSION', from: '2026-01-01', until: '2026-03-31' },
    ...{ recipient: 'The agency', authority: 'The law' },
  },
  releaseRecordFilesSince: { basis: 'INTERNAL', since: '2026-01-01', submitId: NOBODY },
};

describe('what can do great harm', () => {
  let host: TestHost;
  let api: ApiUnderTest;
  let superuser: Client;
  let owner: StaffContext;
  const cookies = {} as Record<'owner' | 'clinical_supervisor', string>;

  beforeAll(async () => {
    host = await openTestHost();
    api = await startStaffApi(host);
    superuser = new Client({ connectionString: host.test.urls.superuser });
    await superuser.connect();
    const home = await buildOrganization(host);
    const email = 'owner.step-up@example.org';
    owner = await buildStaff(host, home.id, ['owner'], { email, emailDigest: digests.email(email) });
    await setPassword(host.dataSource, owner.accountId, await hashSecret(PASSWORD));
    cookies.owner = await api.cookieFor(owner);
    cookies.clinical_supervisor = await api.cookieFor(await buildStaff(host, home.id, ['clinical_supervisor']));
  });

  afterAll(async () => {
    await superuser.end();
    await api.close();
    await host.close();
  });

  const shownAgo = (minutes: number) =>
    superuser.query(`update sessions set proven_at = clock_timestamp() - make_interval(secs => $1)`, [minutes * 60]);
  const prove = (secret: string) =>
    api.send('/auth/prove', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret }),
      cookie: cookies.owner,
    });
  const codeOf = async (name: string): Promise<unknown> => {
    const { as, document } = acts[name]!;
    const { body } = await api.graphql(document, inputs[name] && { input: inputs[name] }, cookies[as]);
    return body.errors?.[0]?.extensions['code'] ?? 'done';
  };

  it('is marked, all of it and nothing else', () => {
    const marked = staffManifests
      .flatMap(({ providers }) => providers)
      .filter((provider) => typeof provider === 'function')
      .flatMap(({ prototype }: { prototype: object }) =>
        Object.getOwnPropertyNames(prototype).filter((name) => {
          const value: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
          return typeof value === 'function' && Reflect.getMetadata(STEP_UP, value) === true;
        }),
      );
    expect([...new Set(marked)].sort()).toEqual(Object.keys(acts).sort());
  });

  it.each(Object.keys(acts))('%s asks again after five minutes, and not before', async (name) => {
    await shownAgo(5.1);
    expect(await codeOf(name)).toBe('STEP_UP_REQUIRED');
    await shownAgo(4.9);
    expect(await codeOf(name)).not.toBe('STEP_UP_REQUIRED');
  });

  it('goes on after the password, in that session alone', async () => {
    await shownAgo(60);
    const elsewhere = await api.cookieFor({ ...owner, sessionId: 'aaaaaaaa-0000-4000-8000-00000000000a' });
    await shownAgo(60);
    expect((await prove('not my password at all')).status).toBe(400);
    expect(await codeOf('requireSecondFactor')).toBe('STEP_UP_REQUIRED');
    expect((await prove(PASSWORD)).status).toBe(204);
    expect(await codeOf('requireSecondFactor')).toBe('done');
    const other = await api.graphql(acts['requireSecondFactor']!.document, undefined, elsewhere);
    expect(other.body.errors![0]!.extensions['code']).toBe('STEP_UP_REQUIRED');
  });

  it('goes on after a code of the app, which works once', async () => {
    const begun = await api.send('/auth/factors/authenticator/begin', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ password: PASSWORD }),
      cookie: cookies.owner,
    });
    const { secret } = (await begun.json()) as { secret: string };
    const code = (seconds: number): string =>
      new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + seconds * 1_000 });
    await api.send('/auth/factors/authenticator/confirm', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code: code(0) }),
      cookie: cookies.owner,
    });
    await shownAgo(60);
    // The code after it: good for half a minute at least, whatever the moment is.
    const typed = code(30);
    expect((await prove(typed)).status).toBe(204);
    expect(await codeOf('requireSecondFactor')).toBe('done');
    expect((await prove(typed)).status).toBe(400);
  });

  it('is refused for want of permission before anything is asked', async () => {
    await shownAgo(60);
    const { body } = await api.graphql(acts['armTexts']!.document, undefined, cookies.clinical_supervisor);
    expect(body.errors![0]!.extensions['code']).toBe('FORBIDDEN');
  });
});
