import { SeededRandom } from './seeded-random';

/** A feed of one fellowship in a city that does not exist, in Meeting Guide JSON. */
export interface DemoFeed {
  name: string;
  fellowship: string;
  fileName: string;
  rows: Record<string, unknown>[];
}

interface Fellowship {
  code: string;
  label: string;
  /** Share of the city's meetings. */
  weight: number;
  types: readonly (readonly string[])[];
}

// Codes mean different things in different fellowships, so each brings its own.
const fellowships: readonly Fellowship[] = [
  {
    code: 'AA',
    label: 'AA',
    weight: 45,
    types: [
      ['O', 'D'],
      ['C', 'D'],
      ['C', 'ST'],
      ['O', 'SP'],
      ['O', 'BE', 'D'],
      ['C', 'B'],
      ['O', 'MED'],
      ['C', 'W', 'D'],
      ['C', 'M', 'D'],
      ['O', 'S', 'D'],
      ['O', 'Y', 'D'],
      ['O', 'LGBTQ', 'D'],
    ],
  },
  {
    code: 'NA',
    label: 'NA',
    weight: 25,
    types: [
      ['O', 'DISC'],
      ['C', 'STEP'],
      ['O', 'SPK'],
      ['O', 'BEG'],
      ['C', 'JFT'],
      ['O', 'GL', 'DISC'],
    ],
  },
  {
    code: 'CA',
    label: 'CA',
    weight: 6,
    types: [
      ['O', 'D'],
      ['C', 'ST'],
    ],
  },
  {
    code: 'HA',
    label: 'HA',
    weight: 5,
    types: [
      ['O', 'DISC'],
      ['C', 'STEP'],
    ],
  },
  {
    code: 'GA',
    label: 'GA',
    weight: 4,
    types: [
      ['C', 'D'],
      ['O', 'D'],
    ],
  },
  { code: 'SMART', label: 'SMART', weight: 9, types: [[], ['ONL']] },
  {
    code: 'RECOVERY-DHARMA',
    label: 'Dharma',
    weight: 6,
    types: [
      ['O', 'MI'],
      ['O', 'BB'],
    ],
  },
];

const openings = [
  'Early',
  'First Light',
  'Noon',
  'Lunch Hour',
  'Lakeside',
  'Second Street',
  'Evening',
  'Candle',
  'Back Room',
  'Old Mill',
  'Corner',
  'Garden',
  'Bridge',
  'Sunday Best',
  'Quiet',
  'Open Door',
  'Harbor Light',
  'Blue Chair',
] as const;
const endings = ['Group', 'Circle', 'Discussion', 'Table', 'Hour', 'Gathering', 'Fellowship', 'Friends'] as const;
const streets = [
  'Juniper St',
  'Tannery Rd',
  'Lock St',
  'Heron Ave',
  'Ferry Ln',
  'Cooper St',
  'Millrace Way',
  'Orchard Ave',
  'Station Rd',
  'Quay St',
] as const;
const places = [
  'Community House',
  'Library Annex',
  'Union Hall',
  'Parish Room',
  'Rowing Club',
  'Senior Center',
  'Grange Hall',
  'Clinic Courtyard',
] as const;
const regions = ['North Bank', 'Old Town', 'Southgate', 'Millside'] as const;
const times = [
  '06:30',
  '07:00',
  '08:00',
  '10:00',
  '12:00',
  '12:15',
  '17:30',
  '18:00',
  '18:30',
  '19:00',
  '19:30',
  '20:00',
  '21:00',
] as const;

/** Invents a city's meetings: about `count` over several fellowships, in person, online and both. */
export function inventMeetings(city: string, count: number, timeZone: string, random: SeededRandom): DemoFeed[] {
  const total = fellowships.reduce((sum, { weight }) => sum + weight, 0);
  return fellowships.map((fellowship) => ({
    name: `${city} ${fellowship.label} (synthetic)`,
    fellowship: fellowship.code,
    fileName: `${city}-${fellowship.code}.json`.toLowerCase().replaceAll(' ', '-'),
    rows: Array.from({ length: Math.max(2, Math.round((count * fellowship.weight) / total)) }, (_unused, at) =>
      inventRow(city, fellowship, at, timeZone, random),
    ),
  }));
}

function inventRow(
  city: string,
  fellowship: Fellowship,
  at: number,
  timeZone: string,
  random: SeededRandom,
): Record<string, unknown> {
  const start = random.pick(times);
  const attendance = random.weighted([
    ['in_person', 66],
    ['online', 18],
    ['hybrid', 16],
  ] as const);
  const types = [...random.pick(fellowship.types), ...(random.chance(0.4) ? ['X'] : [])];
  return {
    name: `${random.pick(openings)} ${random.pick(endings)}`,
    slug: `${fellowship.code}-${at + 1}`.toLowerCase(),
    day: random.whole(0, 6),
    time: start,
    end_time: `${String((Number(start.slice(0, 2)) + 1) % 24).padStart(2, '0')}${start.slice(2)}`,
    timezone: timeZone,
    types,
    attendance_option: attendance,
    region: random.pick(regions),
    ...(attendance === 'online' ? { city, state: 'Farland', approximate: 'yes' } : inventPlace(city, random)),
    ...(attendance === 'in_person'
      ? {}
      : { conference_url: `https://meet.example.org/${fellowship.code.toLowerCase()}-${at + 1}` }),
    ...(random.chance(0.3) ? { notes: 'Invented for the demo. Nobody meets here.' } : {}),
  };
}

function inventPlace(city: string, random: SeededRandom): Record<string, unknown> {
  return {
    location: random.pick(places),
    address: `${random.whole(2, 480)} ${random.pick(streets)}`,
    city,
    state: 'Farland',
    country: 'US',
    latitude: Number((40.11 + random.next() * 0.09).toFixed(5)),
    longitude: Number((-89.46 + random.next() * 0.12).toFixed(5)),
  };
}
