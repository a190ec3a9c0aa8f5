import { dropContacts } from './drop-contacts';
import { plainLine } from './plain-text';
import type { MeetingAttendance } from './meeting-words';
import { saysClosedForNow, saysOnline } from './meeting-types';

/** Where a meeting is held, as text for people and as a point for distances. */
export interface MeetingPlace {
  address: string | null;
  region: string | null;
  latitude: number | null;
  longitude: number | null;
  /** False when the address names a city or less, so that nobody is sent to the middle of one. */
  isExact: boolean;
}

/** How to take part from afar. */
export interface MeetingConference {
  conferenceUrl: string | null;
  conferencePhone: string | null;
}

type Row = Readonly<Record<string, unknown>>;

/** Reads the place of a row: one formatted address or its parts, regions, coordinates as numbers or text. */
export function readPlace(row: Row): MeetingPlace {
  const street = dropContacts(plainLine(row['address'], 200));
  const formatted = dropContacts(plainLine(row['formatted_address'], 500));
  const stateAndCode = [row['state'], row['postal_code']]
    .map((part) => plainLine(part, 40))
    .filter(Boolean)
    .join(' ');
  const parts = [street, plainLine(row['city'], 100), stateAndCode, plainLine(row['country'], 60)].filter(Boolean);
  const address = formatted || parts.join(', ');
  return {
    address: address || null,
    region: readRegion(row),
    ...readPoint(row),
    isExact: isExact(row, street, address),
  };
}

/** Reads the ways to join from afar; a link that is not http(s) or a number that can't be dialled is left out. */
export function readConference(row: Row): MeetingConference {
  const phone = plainLine(row['conference_phone'], 100).replace(/[ ().-]/g, '');
  return {
    conferenceUrl: readLink(plainLine(row['conference_url'], 1_001)),
    conferencePhone: /^\+?[\d,*#;]{5,60}$/.test(phone) ? phone : null,
  };
}

/** How the meeting is held: what the feed says, else what its codes, address and links amount to. */
export function readAttendance(
  row: Row,
  place: MeetingPlace,
  conference: MeetingConference,
  typeCodes: readonly string[],
): MeetingAttendance {
  switch (plainLine(row['attendance_option'], 40).toLowerCase().replace(/[\s-]/g, '_')) {
    case 'in_person':
      return 'in_person';
    case 'hybrid':
      return 'hybrid';
    case 'online':
      return 'online';
    case 'inactive':
      return 'inactive';
  }
  const isClosed = saysClosedForNow(typeCodes);
  const isOnline = saysOnline(typeCodes) || conference.conferenceUrl !== null || conference.conferencePhone !== null;
  const isInPerson = !isClosed && place.isExact;
  if (isOnline) return isInPerson ? 'hybrid' : 'online';
  if (isInPerson) return 'in_person';
  return isClosed ? 'inactive' : 'unknown';
}

function isExact(row: Row, street: string, address: string): boolean {
  if (address === '') return false;
  const approximate = plainLine(row['approximate'], 10).toLowerCase();
  if (approximate === 'no' || row['approximate'] === false) return true;
  if (approximate === 'yes' || row['approximate'] === true) return false;
  return street !== '' || address.split(',').length >= 4;
}

/** Regions from the specific to the general, as an address is read; feeds list them the other way round. */
function readRegion(row: Row): string | null {
  const listed = Array.isArray(row['regions']) ? row['regions'].slice(0, 5) : [row['region'], row['sub_region']];
  const names = listed.map((name) => plainLine(name, 100)).filter(Boolean);
  return [...new Set(names)].reverse().join(', ') || null;
}

function readPoint(row: Row): { latitude: number | null; longitude: number | null } {
  const [first, second] = typeof row['coordinates'] === 'string' ? row['coordinates'].slice(0, 200).split(',') : [];
  const latitude = degrees(row['latitude'] ?? first, 90);
  const longitude = degrees(row['longitude'] ?? second, 180);
  // The middle of the Gulf of Guinea is what an empty geocoder answers.
  const isPoint = latitude !== null && longitude !== null && (latitude !== 0 || longitude !== 0);
  return isPoint ? { latitude, longitude } : { latitude: null, longitude: null };
}

function degrees(value: unknown, limit: number): number | null {
  const number = typeof value === 'string' && value.trim() !== '' && value.length <= 100 ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && Math.abs(number) <= limit ? number : null;
}

function readLink(text: string): string | null {
  if (text === '' || text.length > 1_000 || !URL.canParse(text)) return null;
  const url = new URL(text);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.username === '' && url.password === '' && url.hostname.includes('.') ? url.href : null;
}
