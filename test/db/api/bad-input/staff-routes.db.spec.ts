import { randomUUID } from 'node:crypto';
import { startStaffApi } from '@stepwell/test/support/start-api';
import { describeRoutes } from './routes';

const token = 'A'.repeat(43);
const password = 'plum orbit lantern fig';

describe('a route of the staff surface', () => {
  describeRoutes((host) => startStaffApi(host, { TRUSTED_PROXIES: '1' }), {
    '/auth/sign-in': { email: 'nobody@example.org', password },
    '/auth/password-reset/request': { email: `${randomUUID()}@example.org` },
    '/auth/password-reset/confirm': { token, password },
    '/auth/second-step': { ticket: token, code: '123456' },
    '/auth/passkey/sign-in': { response: '{}', ticket: token },
    '/operator/accept': { token, password },
    '/operator/sign-in': { email: 'nobody@example.org', password },
    '/operator/second-step': { ticket: token, code: '123456' },
    '/auth/invitation/check': { token },
    '/auth/invitation/accept': { token, password },
  });
});
