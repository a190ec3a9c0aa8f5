import { plannedMoments, routeOf } from './follow-up-preview';

const consent = { id: 'c', channel: 'EMAIL' as const, purpose: 'FOLLOW_UP' as const, revokedAt: null };
const email = { id: 'e', kind: 'EMAIL' as const, verification: 'VERIFIED' as const, safeFrom: null, safeUntil: null };
const phone = { ...email, id: 'p', kind: 'PHONE' as const, safeFrom: '17:00', safeUntil: '20:00' };

describe('the way out', () => {
  it('needs a consent', () => {
    expect(routeOf({ consents: [], contacts: [email] })).toMatchObject({ reason: 'noConsent' });
    const revoked = { ...consent, revokedAt: '2026-11-01T00:00:00Z' };
    expect(routeOf({ consents: [revoked], contacts: [email] })).toMatchObject({ reason: 'noConsent' });
  });

  it('needs a verified address of that channel', () => {
    const open = { ...email, verification: 'CODE_SENT' as const };
    expect(routeOf({ consents: [consent], contacts: [open, phone] })).toMatchObject({ reason: 'noContact' });
  });

  it('prefers e-mail, then text', () => {
    const both = [consent, { ...consent, channel: 'SMS' as const }];
    expect(routeOf({ consents: both, contacts: [phone, email] })).toMatchObject({ channel: 'EMAIL' });
    expect(routeOf({ consents: both, contacts: [phone] })).toMatchObject({ channel: 'SMS', hours: { from: '17:00' } });
  });
});

describe('the moments', () => {
  const evening = new Date('2026-12-04T02:00:00Z');

  it('are mornings in the patient’s zone, counted from their day', () => {
    expect(plannedMoments(evening, 'America/Phoenix', {})).toEqual([
      '2026-12-04T16:00:00.000Z',
      '2026-12-06T16:00:00.000Z',
      '2026-12-10T16:00:00.000Z',
    ]);
  });

  it('wait for the safe hours', () => {
    const [first] = plannedMoments(evening, 'America/Phoenix', { from: '17:00:00', until: '20:00:00' });
    expect(first).toBe('2026-12-05T00:00:00.000Z');
  });
});
