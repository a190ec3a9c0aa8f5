import fc from 'fast-check';
import { addDays } from '@stepwell/kernel/wall-clock';
import { goalOn, streakOf, trendOf, weekOf, weeksUntil, weekStart, type GoalVersion } from './meeting-weeks';

const two: GoalVersion = { chosenOn: '2026-01-01', effectiveFrom: '2026-01-01', endsOn: null, meetingsPerWeek: 2 };
const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays('2026-01-01', days));
const version = fc.record({
  chosenOn: day,
  ahead: fc.integer({ min: 0, max: 20 }),
  length: fc.option(fc.integer({ min: 0, max: 60 })),
  meetingsPerWeek: fc.integer({ min: 0, max: 4 }),
});
const history = fc.array(version, { maxLength: 5 }).map((versions) =>
  versions
    .map(({ chosenOn, ahead, length, meetingsPerWeek }): GoalVersion => {
      const effectiveFrom = addDays(chosenOn, ahead);
      return {
        chosenOn,
        effectiveFrom,
        endsOn: length === null ? null : addDays(effectiveFrom, length),
        meetingsPerWeek,
      };
    })
    .sort((a, b) => a.chosenOn.localeCompare(b.chosenOn)),
);

const calendar = Array.from({ length: 260 }, (_, at) => addDays('2025-12-01', at));

/** The goal of each day by playing the history day by day: what was chosen waits until it begins, unless replaced before. */
function playedGoals(versions: readonly GoalVersion[]): Map<string, number | null> {
  let waiting: GoalVersion[] = [];
  let held: GoalVersion | undefined;
  const begin = (today: string): void => {
    held = waiting.findLast(({ effectiveFrom }) => effectiveFrom === today) ?? held;
    waiting = waiting.filter(({ effectiveFrom }) => effectiveFrom !== today);
  };
  return new Map(
    calendar.map((today) => {
      begin(today);
      for (const one of versions.filter(({ chosenOn }) => chosenOn === today)) {
        waiting = [one];
        begin(today);
      }
      return [today, held && (held.endsOn === null || today <= held.endsOn) ? held.meetingsPerWeek : null];
    }),
  );
}

describe('weeks with a meeting goal', () => {
  it('have the goal that playing the history day by day gives', () => {
    fc.assert(
      fc.property(history, fc.array(day), (versions, wanted) => {
        const played = playedGoals(versions);
        for (const on of wanted) expect([on, goalOn(versions, on)]).toEqual([on, played.get(on)]);
      }),
    );
  });

  it('hold every meeting once, whatever day the week starts on', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(day, fc.integer({ min: 1, max: 3 }))),
        day,
        fc.integer({ min: 0, max: 6 }),
        (entries, today, start) => {
          const attended = new Map(entries);
          const weeks = weeksUntil([two], attended, today, start, 8);
          for (const [at, week] of weeks.entries()) {
            expect(new Date(`${week.startsOn}T00:00:00Z`).getUTCDay()).toBe(start);
            if (at > 0) expect(week.startsOn).toBe(addDays(weeks[at - 1]!.endsOn, 1));
          }
          const [from, until] = [weeks[0]!.startsOn, weeks.at(-1)!.endsOn];
          const known = [...attended].filter(([on]) => from <= on && on <= until);
          expect(weeks.reduce((sum, week) => sum + week.attended, 0)).toBe(
            known.reduce((sum, [, count]) => sum + count, 0),
          );
        },
      ),
    );
  });

  it('make a streak of the weeks reached since the last one missed, counted one by one', () => {
    fc.assert(
      fc.property(history, fc.array(day), day, (versions, days, today) => {
        const attended = new Map<string, number>();
        for (const on of days) attended.set(on, (attended.get(on) ?? 0) + 1);
        const weeks = weeksUntil(versions, attended, today, 1, 8);
        const played = playedGoals(versions);
        let streak = 0;
        for (const week of weeks) {
          const last = addDays(week.startsOn, 6);
          const isOver = last < today;
          const days = calendar.filter((on) => (isOver ? week.startsOn <= on && on <= last : on === today));
          const known = days.map((on) => played.get(on) ?? null).filter((goal) => goal !== null);
          const goal = known.length === 0 ? 0 : Math.min(...known);
          if (goal === 0) continue;
          if (week.attended >= goal) streak += 1;
          else if (isOver && known.length === 7) streak = 0;
        }
        expect(streakOf(weeks)).toBe(streak);
      }),
    );
  });

  it('say nothing of a goal of zero, of no goal, and of half a week', () => {
    const zero = { ...two, meetingsPerWeek: 0 };
    expect(weekOf([zero], '2026-01-05', 0, '2026-02-01').state).toBe('no_goal');
    expect(weekOf([], '2026-01-05', 3, '2026-02-01')).toMatchObject({ goal: null, attended: 3, state: 'no_goal' });
    const midweek = { ...two, effectiveFrom: '2026-01-07' };
    expect(weekOf([midweek], '2026-01-05', 1, '2026-02-01')).toMatchObject({ goal: 2, state: 'partial' });
    expect(weekOf([midweek], '2026-01-05', 2, '2026-02-01').state).toBe('reached');
    expect(weekOf([{ ...two, endsOn: '2026-01-10' }], '2026-01-05', 0, '2026-02-01').state).toBe('partial');
  });

  it('are open until they are over, and never missed for a number that was raised in them', () => {
    expect(weekOf([two], '2026-01-05', 1, '2026-01-11').state).toBe('open');
    expect(weekOf([two], '2026-01-05', 1, '2026-01-12').state).toBe('missed');
    const raised = { ...two, chosenOn: '2026-01-08', effectiveFrom: '2026-01-08', meetingsPerWeek: 5 };
    expect(weekOf([two, raised], '2026-01-05', 2, '2026-01-08')).toMatchObject({ goal: 5, state: 'open' });
    expect(weekOf([two, raised], '2026-01-05', 2, '2026-01-12')).toMatchObject({ goal: 2, state: 'reached' });
  });

  it('start on the day that the organization counts from', () => {
    expect([0, 1, 6].map((start) => weekStart('2026-03-08', start))).toEqual([
      '2026-03-08',
      '2026-03-02',
      '2026-03-07',
    ]);
  });

  it('tell a trend only of two whole months with a path', () => {
    const attended = new Map([['2026-03-02', 3]]);
    const weeksOf = (today: string) => weeksUntil([two], attended, today, 1, 12);
    expect(trendOf([two], weeksOf('2026-03-25'))).toBe('more');
    expect(trendOf([two], weeksOf('2026-04-22'))).toBe('fewer');
    expect(trendOf([two], weeksUntil([two], new Map(), '2026-03-25', 1, 12))).toBe('same');
    const late = { ...two, effectiveFrom: '2026-02-15' };
    expect(trendOf([late], weeksOf('2026-03-25'))).toBeNull();
    expect(trendOf([], weeksOf('2026-03-25'))).toBeNull();
  });
});
