import path from 'node:path';
import { addressesOf, notLookedAt } from './addresses.mjs';

const root = path.resolve(__dirname, '..', '..');

describe('the addresses that are looked at', () => {
  it('are all that the routers of the staff apps know', () => {
    const clinician = addressesOf(root, 'clinician');
    expect(clinician).toEqual(expect.arrayContaining(['/', '/patients', '/patients/$patientId/sharing/$consentId']));
    expect(addressesOf(root, 'admin')).toEqual(
      expect.arrayContaining(['/admin/people/$staffMemberId/hand-over', '/admin/platform']),
    );
    expect(new Set(clinician).size).toBe(clinician.length);
  });

  it('count for the page that names them most exactly', () => {
    const addresses = ['/groups/$groupId', '/groups/all', '/groups'];
    expect(notLookedAt(addresses, ['/groups/all'])).toEqual(['/groups/$groupId', '/groups']);
    expect(notLookedAt(addresses, ['/groups/1', '/groups', '/groups/all', '/nowhere'])).toEqual([]);
  });
});
