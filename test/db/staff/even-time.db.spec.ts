import { BrowserSession } from '@stepwell/test/support/browser-session';
import { buildOrganization } from '@stepwell/test/support/build-organization';
import { openStaffSurface, type StaffSurface } from './staff-surface';

const ACCOUNTS = 8;
const TRIES = 4;

describe('the time of a refused sign-in', () => {
  let surface: StaffSurface;
  beforeAll(async () => {
    surface = await openStaffSurface();
  });
  afterAll(() => surface.close());

  it('does not tell whether the address is known', async () => {
    const home = await buildOrganization(surface.host);
    for (let i = 0; i < ACCOUNTS; i += 1) await surface.person(home.id, ['nurse'], `known-${i}@example.org`);
    const times = { known: [] as number[], nobody: [] as number[] };
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      for (let i = 0; i < ACCOUNTS; i += 1) {
        for (const kind of ['known', 'nobody'] as const) {
          const started = performance.now();
          const { status } = await new BrowserSession(surface.url).post('/auth/sign-in', {
            email: `${kind}-${i}@example.org`,
            password: `wrong password ${attempt}`,
          });
          times[kind].push(performance.now() - started);
          expect(status).toBe(401);
        }
      }
    }
    // A skipped hash would make one of them ten times faster; a busy machine makes single answers slower, not the median.
    const ratio = median(times.known) / median(times.nobody);
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.6);
  });
});

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
