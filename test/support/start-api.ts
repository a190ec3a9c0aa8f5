import 'reflect-metadata';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { PatientContext, StaffContext } from '@stepwell/kernel/context';
import { startSession } from '@stepwell/platform/auth/sessions';
import { serve } from '../../apps/api/src/serve';
import type * as PatientModule from '../../apps/api/src/patient-manifests';
import type * as StaffModule from '../../apps/api/src/staff-manifests';
import type { TestHost } from './build-host';
import { testEnvironment } from './test-environment';

/** Loads one surface's types on demand: importing both would merge them. */
const load = createRequire(__filename);

/** What a GraphQL request answered: status, body as sent, body as read. */
export interface Answer {
  status: number;
  text: string;
  body: { data?: Record<string, unknown> | null; errors?: { message: string; extensions: Record<string, unknown> }[] };
}

/** A surface that runs inside the test, on a free port. */
export interface ApiUnderTest {
  url: string;
  /** Sends any request, with our own page's header; `cookie` signs it in. */
  send(path: string, init?: RequestInit & { cookie?: string }): Promise<Response>;
  /** Sends one GraphQL operation. */
  graphql(query: string, variables?: object, cookie?: string): Promise<Answer>;
  /** A session cookie for someone the builders made. */
  cookieFor(context: StaffContext | PatientContext): Promise<string>;
  close(): Promise<void>;
}

/** Boots the staff surface in this process; a test file may boot one surface only (types of both would merge). */
export async function startStaffApi(host: TestHost, variables?: Record<string, string>): Promise<ApiUnderTest> {
  const { staffManifests } = load('../../apps/api/src/staff-manifests') as typeof StaffModule;
  return wrap(host, await serve('staff', testEnvironment(host.test, variables), staffManifests, 0));
}

/** Boots the patient surface in this process; a test file may boot one surface only. */
export async function startPatientApi(host: TestHost, variables?: Record<string, string>): Promise<ApiUnderTest> {
  const { patientManifests } = load('../../apps/api/src/patient-manifests') as typeof PatientModule;
  return wrap(host, await serve('patient', testEnvironment(host.test, variables), patientManifests, 0));
}

function wrap(host: TestHost, api: Awaited<ReturnType<typeof serve>>): ApiUnderTest {
  const url = `http://127.0.0.1:${(api.server.address() as AddressInfo).port}`;
  const send: ApiUnderTest['send'] = (path, { cookie, headers, ...init } = {}) =>
    fetch(`${url}${path}`, {
      ...init,
      headers: {
        'x-requested-with': 'stepwell',
        ...(cookie ? { cookie } : {}),
        ...(headers as Record<string, string>),
      },
    });
  return {
    url,
    send,
    graphql: async (query, variables, cookie) => {
      const response = await send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
        ...(cookie ? { cookie } : {}),
      });
      const text = await response.text();
      return { status: response.status, text, body: JSON.parse(text) as Answer['body'] };
    },
    cookieFor: (context) => cookieFor(host, context),
    close: () => api.close(),
  };
}

/** A session cookie for someone the builders made. */
export async function cookieFor(host: TestHost, context: StaffContext | PatientContext): Promise<string> {
  const token = await startSession(host.dataSource, {
    id: context.sessionId,
    kind: context.kind,
    organizationId: context.organizationId,
    accountId: context.kind === 'staff' ? context.accountId : null,
    subjectId: context.actorId,
    accessVersion: context.kind === 'staff' ? context.accessVersion : 0,
    userAgent: 'tests',
  });
  return `__Host-${context.kind}=${token}`;
}
