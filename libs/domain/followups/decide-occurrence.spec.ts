import { decideOccurrence, type PlacedOccurrence } from './decide-occurrence';
import type { Route } from './choose-route';
import type { PlaceTaken } from './followups.repository';

const id = '00000000-0000-4000-8000-000000000001';
const now = new Date('2026-11-24T16:00:00Z');

const due = (overrides: Partial<PlacedOccurrence> = {}): PlacedOccurrence => ({
  ...{ id, version: '1', patientId: id, enrollmentId: id, stepCode: 'one', action: 'message', slot: 'check-in' },
  ...{
    channel: 'email',
    localDate: '2026-11-24',
    localTime: '09:00',
    sendWithinHours: 24,
    openForDays: 3,
    fixedAt: null,
  },
  ...{ wasAnswered: false, isHeld: false, timeZone: 'America/Chicago', dueAt: new Date('2026-11-24T15:00:00Z') },
  ...{ validUntil: new Date('2026-11-25T15:00:00Z'), openUntil: new Date('2026-11-27T15:00:00Z'), status: 'planned' },
  ...{ fence: 0, attempts: 0, enrollmentStatus: 'active', programmeCode: 'p', programmeVersion: 1, language: 'en' },
  ...{ patientZone: 'America/Chicago', facilityName: 'F', organizationName: 'O', organizationStatus: 'active' },
  ...{ senderName: 'Messages', now, moved: null },
  today: { from: new Date('2026-11-24T06:00:00Z'), until: new Date('2026-11-25T06:00:00Z') },
  ...overrides,
});
const open: Route = {
  ...{ kind: 'open', channel: 'email', contactId: id, contactVersion: '1', address: 'a@example.org', safe: null },
  suppression: { lock: '1', digest: Buffer.alloc(32) },
  asksNumber: false,
};
const closed: Route = { kind: 'closed', reason: 'no_consent' };
const free: PlaceTaken = { slotTaken: false, messagesTaken: [], onDay: 0, inWeek: 0 };

describe('what decides on a message', () => {
  it('lets it leave when nothing stands in the way', () => {
    expect(decideOccurrence(due(), open, { ...free, onDay: 1, inWeek: 6 })).toMatchObject({ route: open });
  });

  it.each([
    [
      'its time, before all else',
      due({ dueAt: new Date('2026-11-24T17:00:00Z'), enrollmentStatus: 'stopped' }),
      closed,
      free,
      'planned',
      null,
    ],
    [
      'its enrolment, before the answer',
      due({ enrollmentStatus: 'stopped', wasAnswered: true }),
      open,
      free,
      'cancelled',
      'enrollment_ended',
    ],
    ['an answer, before the way', due({ wasAnswered: true }), closed, free, 'cancelled', 'was_answered'],
    [
      'the way, before the hours',
      due({ now: new Date('2026-11-25T05:00:00Z') }),
      closed,
      free,
      'blocked',
      'no_consent',
    ],
    ['the slot of the day', due(), open, { ...free, slotTaken: true }, 'blocked', 'daily_cap'],
    ['two messages on the day', due(), open, { ...free, onDay: 2, inWeek: 2 }, 'blocked', 'daily_cap'],
    ['seven in the week', due(), open, { ...free, inWeek: 7 }, 'blocked', 'weekly_cap'],
  ] as const)('is %s', (_what, occurrence, route, place, status, reason) => {
    expect(decideOccurrence(occurrence, route, place)).toMatchObject({ status, reason });
  });

  it('asks staff whatever the hour, the consent and the caps, but not while the organization is suspended', () => {
    const call = due({ action: 'call', channel: null, now: new Date('2026-11-25T05:00:00Z') });
    const full = { ...free, onDay: 9, inWeek: 9, slotTaken: true };
    expect(decideOccurrence(call, closed, full)).toMatchObject({ status: 'task_raised', work: 'call' });
    expect(decideOccurrence({ ...call, organizationStatus: 'suspended' }, closed, full)).toBeNull();
  });
});
