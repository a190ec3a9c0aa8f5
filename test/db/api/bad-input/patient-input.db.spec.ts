import { startPatientApi } from '@stepwell/test/support/start-api';
import { describeRoutes } from './routes';

const token = 'A'.repeat(43);
const pin = '482917';

describe('a route of the patient surface', () => {
  describeRoutes((host) => startPatientApi(host, { TRUSTED_PROXIES: '1' }), {
    '/auth/link/check': { token },
    '/auth/link/open': { token, pin },
    '/auth/link/choose-pin': { token, setupCode: '12345678', pin },
    '/auth/link/renew': { token },
  });
});
