import type { Wanted } from './as-clinician-planning';

interface Row {
  name: string;
  day: number;
  types: string[];
}

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Temporarily closed, or not for everybody. */
const unfit = ['TC', 'W', 'M'];

/** Two step meetings of a feed that are held at present, for everybody, on two days of the week. */
export function chooseWanted(feed: Buffer): Wanted[] {
  const rows = JSON.parse(feed.toString('utf8')) as Row[];
  const fitting = rows.filter(({ types }) => types.includes('ST') && !types.some((type) => unfit.includes(type)));
  const alone = fitting.filter(
    (row) => fitting.filter(({ name, day }) => day === row.day && name.includes(row.name)).length === 1,
  );
  const first = alone[0]!;
  const second = alone.find(({ day }) => day !== first.day)!;
  return [first, second].map(({ name, day }) => ({ words: name, day: days[day]!, format: 'Step study', name }));
}
