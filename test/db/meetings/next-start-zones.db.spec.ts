import { readFileSync } from 'node:fs';
import { IANAZone } from 'luxon';
import { isTimeZone, nextStart } from '@stepwell/domain/meetings/next-start';
import { corpusFile } from '@stepwell/test/support/corpus';
import { sampleSize } from '@stepwell/test/support/sample-size';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const FROM = Date.UTC(2026, 0, 1);
const TO = Date.UTC(2028, 0, 1);

/** One change of the clocks: its instant, and the offsets before and from then on, in milliseconds. */
interface Change {
  zone: string;
  at: number;
  before: number;
  after: number;
}

/** Zones of the corpus; a few that change their clocks in their own ways in a clone without it. */
function zones(): string[] {
  const file = corpusFile('adversarial', 'timezones', 'moment-tz_meta.json');
  if (file) return Object.keys((JSON.parse(readFileSync(file, 'utf8')) as { zones: object }).zones).filter(isTimeZone);
  process.stdout.write('skipped: no corpus (timezones); set STEPWELL_CORPUS\n');
  return [
    ...['America/New_York', 'America/Havana', 'America/Santiago', 'Europe/London', 'Africa/Cairo', 'Africa/Casablanca'],
    ...[
      'Asia/Beirut',
      'Australia/Lord_Howe',
      'Pacific/Chatham',
      'Antarctica/Troll',
      'America/Nuuk',
      'America/St_Johns',
    ],
  ];
}

/** Every change of a zone in two years, found by halving the week in which the offset differs. */
function changesOf(zone: string): Change[] {
  const known = IANAZone.create(zone);
  const offset = (at: number): number => known.offset(at) * MINUTE;
  const changes: Change[] = [];
  for (let week = FROM; week < TO; week += 7 * DAY) {
    let [low, high] = [week, week + 7 * DAY];
    const before = offset(low);
    if (offset(high) === before) continue;
    while (high - low > 1_000) {
      const middle = Math.floor((low + high) / 2_000) * 1_000;
      if (offset(middle) === before) low = middle;
      else high = middle;
    }
    changes.push({ zone, at: high, before, after: offset(high) });
  }
  return changes;
}

/** The slot whose wall clock reads so on that day; `wall` is the local time as if it were UTC. */
function slotAt(wall: number, timeZone: string) {
  const local = new Date(wall);
  return { weekday: local.getUTCDay(), startTime: local.toISOString().slice(11, 16), timeZone };
}

describe('the next start of a weekly meeting, in every zone that changes its clocks', () => {
  const all = zones();
  const step = Math.max(1, Math.floor(all.length / sampleSize(80, all.length)));
  const changes = all.filter((_zone, at) => at % step === 0).flatMap(changesOf);

  it('knows changes to look at', () => {
    expect(changes.length).toBeGreaterThan(20);
  });

  it('is the hour on the wall on both sides of a change, once, and by the rule in between', () => {
    for (const { zone, at, before, after } of changes) {
      const [early, late] = [Math.min(before, after), Math.max(before, after)];
      const isGap = after > before;
      // Whole minutes of the wall that are skipped, or that come twice.
      const middle = Math.floor((at + (early + late) / 2) / MINUTE) * MINUTE;
      const expected: [what: string, wall: number, start: number][] = [
        // What is skipped starts as much later; what comes twice, the first time: both by the offset of before.
        [isGap ? 'skipped' : 'twice', middle, middle - before],
        ['an hour before', at + early - 60 * MINUTE, at + early - 60 * MINUTE - before],
        ['just after', at + late, at + late - after],
        ['a day after', at + late + DAY, at + late + DAY - after],
      ];
      for (const [what, wall, start] of expected) {
        const slot = slotAt(wall, zone);
        for (const since of [start - 6 * DAY, start - MINUTE, start]) {
          const found = nextStart(slot, new Date(since));
          expect([zone, what, new Date(since).toISOString(), found?.toISOString()]).toEqual([
            ...[zone, what, new Date(since).toISOString(), new Date(start).toISOString()],
          ]);
        }
        const later = nextStart(slot, new Date(start + MINUTE))!.getTime() - start;
        expect([zone, what, later > 6 * DAY && later < 8 * DAY]).toEqual([zone, what, true]);
      }
    }
  });
});
