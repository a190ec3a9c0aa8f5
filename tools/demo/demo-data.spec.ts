import { isWeakPassword } from '@stepwell/platform/auth/password-rules';
import { formatsOf } from '@stepwell/domain/meetings/meeting-types';
import { readMeetingGuide } from '@stepwell/domain/meetings/read-meeting-guide';
import { demoAccounts, demoOrganizations, demoPassword } from './accounts';
import { inventMeetings } from './meeting-directory';
import { inventPeople } from './people';
import { SeededRandom } from './seeded-random';

const TODAY = '2026-11-23';

describe('demo data', () => {
  it('is the same from the same seed and another from another', () => {
    const make = (seed: number) => ({
      people: inventPeople(50, new SeededRandom(seed), TODAY),
      meetings: inventMeetings('Farrowmere', 100, 'America/Chicago', new SeededRandom(seed)),
    });
    expect(make(7)).toEqual(make(7));
    expect(make(7)).not.toEqual(make(8));
  });

  it('has no two people with one name, address or phone', () => {
    const people = inventPeople(300, new SeededRandom(1), TODAY);
    expect(new Set(people.map((person) => `${person.firstName} ${person.lastName}`)).size).toBe(300);
    const addresses = people.flatMap((person) => [person.email, person.phone]).filter(Boolean);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('has a directory that is read whole, in several fellowships and formats, in person and online', () => {
    const feeds = inventMeetings('Farrowmere', 150, 'America/Chicago', new SeededRandom(1));
    const meetings = feeds.flatMap((feed) => {
      const reading = readMeetingGuide(feed.rows, { fellowship: feed.fellowship, timeZone: 'America/Chicago' });
      expect(reading.refusals).toEqual([]);
      return reading.meetings.map((meeting) => ({
        ...meeting,
        formats: formatsOf(feed.fellowship, meeting.typeCodes),
      }));
    });
    expect(meetings.length).toBeGreaterThanOrEqual(145);
    expect(new Set(meetings.map((meeting) => meeting.attendance))).toEqual(new Set(['in_person', 'online', 'hybrid']));
    expect(new Set(meetings.flatMap((meeting) => meeting.formats)).size).toBeGreaterThan(8);
  });

  it('has a password that the product itself would accept, and an account per role', () => {
    expect(
      isWeakPassword(demoPassword, [...demoOrganizations, ...demoAccounts.map((account) => account.displayName)]),
    ).toBe(false);
    expect(
      new Set(demoAccounts.filter(({ organization }) => organization === demoOrganizations[0]).map(({ role }) => role))
        .size,
    ).toBe(11);
  });
});
