import fc from 'fast-check';

const QUARTER = 15 * 60_000;
const HOUR = 4 * QUARTER;
const DAY = 24 * HOUR;

/** A way to write to somebody. */
export type Way = 'email' | 'sms';

/** A step of a random programme; days and wall times as the product has them. */
export interface ModelStep {
  code: string;
  action: 'message' | 'call';
  dayOffset: number;
  localTime: string;
  slot: string;
  sendWithinHours: number;
  openForDays: number;
  channels: Way[];
  answer: 'check_in' | 'nothing';
  ifUnanswered: string | null;
}

/** What happens to a patient. */
export type ModelEvent =
  | ('answer' | 'email-off' | 'sms-off' | 'stop-word' | 'strike-out' | 'status-change')
  | ('discharge' | 'email-after-off' | 'sms-after-off');

/** One random patient: where they live, what they agreed to, what their programme is, what happens to them in which hour. */
export interface Scenario {
  zone: string;
  /** To messages in care. */
  agreed: Way[];
  /** To messages after a discharge. */
  agreedAfter: Way[];
  /** What was read out for messages in care spoke of the time after it too. */
  inOldWords: boolean;
  /** Of the mailbox; null is any hour that is not quiet. */
  safe: { from: string; until: string } | null;
  stopsOnAnswer: boolean;
  steps: ModelStep[];
  events: { hour: number; what: ModelEvent }[];
}

const zones = [
  ...['America/Chicago', 'America/Los_Angeles', 'America/Phoenix', 'Pacific/Honolulu', 'America/St_Johns'],
  ...['Europe/Berlin', 'Asia/Kathmandu', 'Pacific/Auckland', 'Australia/Lord_Howe'],
];
/** Often in the hour that clocks skip, once a year. */
const wallTime = fc
  .oneof(
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 95 }) },
    { weight: 1, arbitrary: fc.integer({ min: 8, max: 11 }) },
  )
  .map(
    (quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  );
const ways = fc.constantFrom<Way[]>(['email'], ['sms'], ['email', 'sms'], ['sms', 'email']);
const draft = fc.record({
  isCall: fc.integer({ min: 0, max: 3 }).map((number) => number === 0),
  day: fc.integer({ min: 0, max: 6 }),
  localTime: wallTime,
  slot: fc.constantFrom('first', 'second', 'third'),
  sendWithinHours: fc.integer({ min: 2, max: 60 }),
  openForDays: fc.integer({ min: 1, max: 4 }),
  channels: ways,
  asks: fc.boolean(),
  followsUp: fc.boolean(),
});

/** Random patients over so many hours; every fifth gets as much as anybody may. */
export const scenarios = (hours: number): fc.Arbitrary<Scenario> =>
  fc.oneof({ weight: 4, arbitrary: usual(hours) }, { weight: 1, arbitrary: busy });

const usual = (hours: number): fc.Arbitrary<Scenario> =>
  fc.record({
    zone: fc.constantFrom(...zones),
    agreed: fc.constantFrom<Way[]>(['email'], ['sms'], ['email', 'sms'], ['email', 'sms'], []),
    agreedAfter: fc.constantFrom<Way[]>(['email'], ['sms'], ['email', 'sms'], []),
    inOldWords: fc.boolean(),
    safe: fc.constantFrom(null, null, { from: '10:00', until: '13:30' }, { from: '17:00', until: '10:00' }),
    stopsOnAnswer: fc.boolean(),
    steps: fc
      .uniqueArray(draft, { minLength: 2, maxLength: 9, selector: ({ day, slot }) => `${day} ${slot}` })
      .map(stepsOf),
    events: fc.array(
      fc.record({
        hour: fc.integer({ min: 1, max: hours - 1 }),
        what: fc.constantFrom<ModelEvent>(
          ...(['answer', 'answer', 'answer', 'strike-out', 'strike-out'] as const),
          ...(['email-off', 'sms-off', 'stop-word', 'status-change'] as const),
          ...(['discharge', 'discharge', 'email-after-off', 'sms-after-off'] as const),
        ),
      }),
      { maxLength: 5 },
    ),
  });

/** On each of eight days three messages, which the caps alone hold, and a call in the hour that clocks skip once a year. */
const busy: fc.Arbitrary<Scenario> = fc
  .tuple(fc.constantFrom(...zones), fc.constantFrom('02:00', '02:30'))
  .map(([zone, skipped]) => ({
    ...{ zone, agreed: ['email', 'sms'], agreedAfter: [], inOldWords: false, safe: null },
    ...{ stopsOnAnswer: false, events: [] },
    steps: Array.from({ length: 32 }, (_, at): ModelStep => ({
      ...{ code: codeOf(at), action: at % 4 === 0 ? 'call' : 'message', dayOffset: Math.floor(at / 4) },
      ...{ localTime: at % 4 === 0 ? skipped : `1${at % 4}:00`, slot: ['call', 'first', 'second', 'third'][at % 4]! },
      ...{ sendWithinHours: 8, openForDays: 1, channels: ['email', 'sms'], answer: 'nothing', ifUnanswered: null },
    })),
  }));

/** Two calls a day in the hour that clocks skip once a year, when both meet at its end; no small sample is sure to hit it. */
export const inTheGap: readonly Scenario[] = ['America/Chicago', 'America/St_Johns'].map((zone) => ({
  ...{ zone, agreed: [], agreedAfter: [], inOldWords: false, safe: null, stopsOnAnswer: false, events: [] },
  steps: Array.from({ length: 14 }, (_, at): ModelStep => ({
    ...{ code: codeOf(at), action: 'call', dayOffset: Math.floor(at / 2), localTime: at % 2 === 0 ? '02:00' : '02:30' },
    ...{ slot: at % 2 === 0 ? 'first' : 'second', sendWithinHours: 8, openForDays: 1, channels: ['sms'] },
    ...{ answer: 'nothing', ifUnanswered: null },
  })),
}));

/** In the order of numbers and of letters. */
function codeOf(at: number): string {
  return `step-${String(at).padStart(2, '0')}`;
}

type Draft = typeof draft extends fc.Arbitrary<infer Value> ? Value : never;

/** In the order of their days; a step follows up the newest one before it that asks. */
function stepsOf(drafts: Draft[]): ModelStep[] {
  const ordered = [...drafts].sort((one, other) => one.day - other.day || one.localTime.localeCompare(other.localTime));
  let asked: string | null = null;
  return ordered.map((one, at) => {
    const code = codeOf(at);
    const step: ModelStep = {
      ...{ code, action: one.isCall ? 'call' : 'message', dayOffset: one.day, localTime: one.localTime },
      ...{ slot: one.slot, sendWithinHours: one.sendWithinHours },
      ...{ openForDays: one.openForDays, channels: one.channels, ifUnanswered: one.followsUp ? asked : null },
      answer: one.asks && !one.isCall ? 'check_in' : 'nothing',
    };
    if (step.answer === 'check_in') asked = code;
    return step;
  });
}

interface Unit {
  step: ModelStep;
  due: number;
  validUntil: number;
  openUntil: number;
  state: 'planned' | 'sent' | 'answered' | 'over' | 'cancelled';
}

/** A message that left, or a call that staff were asked for. */
export interface ModelTouch {
  step: string;
  way: Way | 'call';
  /** Hour since the beginning. */
  hour: number;
}

/** What a wall clock shows on a grid of quarters of an hour: `YYYY-MM-DD HH:MM`. */
class Wall {
  private readonly shown: string[] = [];
  constructor(
    private readonly from: number,
    days: number,
    zone: string,
  ) {
    const format = new Intl.DateTimeFormat('en-CA', {
      ...({ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' } as const),
      ...({ hour: '2-digit', minute: '2-digit' } as const),
    });
    for (let at = from; at < from + days * DAY; at += QUARTER) this.shown.push(format.format(at).replace(',', ''));
  }
  /** At an instant of the grid. */
  at(instant: number): string {
    return this.shown[(instant - this.from) / QUARTER]!;
  }
  /** The first instant that shows this wall time, or a later one where it was skipped. */
  first(wall: string): number {
    return this.from + this.shown.findIndex((shown) => shown >= wall) * QUARTER;
  }
}

/**
 * What has to happen to one patient, told as simply as it can be: an hour at a time, each rule a line. Nothing of the product
 * is used here.
 */
export class ReferenceModel {
  private readonly touches: ModelTouch[] = [];
  private readonly wall: Wall;
  private readonly units: Unit[];
  private readonly agreed: Set<Way>;
  private readonly agreedAfter: Set<Way>;
  private isDischarged = false;
  private readonly refused = new Set<Way>();

  constructor(
    private readonly scenario: Scenario,
    private readonly start: number,
  ) {
    this.wall = new Wall(start - 2 * DAY, 24, scenario.zone);
    this.agreed = new Set(scenario.agreed);
    this.agreedAfter = new Set(scenario.agreedAfter);
    const today = this.wall.at(start).slice(0, 10);
    const safe = this.agreed.has('email') ? scenario.safe : null;
    const all = scenario.steps.map((step): Unit => {
      const day = (offset: number): string =>
        new Date(Date.parse(`${today}T00:00Z`) + offset * DAY).toISOString().slice(0, 10);
      const planned = this.wall.first(`${day(step.dayOffset)} ${step.localTime}`);
      const openUntil = this.wall.first(`${day(step.dayOffset + step.openForDays)} ${step.localTime}`);
      const due = step.action === 'call' ? planned : this.allowed(planned, safe);
      return { step, due, validUntil: planned + step.sendWithinHours * HOUR, openUntil, state: 'planned' };
    });
    const gone = new Set<string | null>();
    for (const { step, validUntil } of all)
      if ((step.action === 'message' && validUntil <= start) || (step.ifUnanswered && gone.has(step.ifUnanswered)))
        gone.add(step.code);
    this.units = all.filter(({ step }) => !gone.has(step.code));
  }

  /** Whether nobody can say which check-in an answer belongs to, since two came due at one moment. */
  isAmbiguous(hour: number): boolean {
    const [first, second] = this.waiting(this.start + hour * HOUR);
    return first !== undefined && first.due === second?.due;
  }

  /** What is planned, to the minute, by step: a worker that comes by the hour would not tell a skipped minute from the one before. */
  planned(): { step: string; due: string }[] {
    return this.units
      .map(({ step, due }) => ({ step: step.code, due: new Date(due).toISOString() }))
      .toSorted((one, other) => one.step.localeCompare(other.step));
  }

  happen(what: ModelEvent, hour: number): void {
    const now = this.start + hour * HOUR;
    if (what === 'email-off') this.takeBack('email', this.agreed, this.agreedAfter);
    if (what === 'sms-off') this.takeBack('sms', this.agreed, this.agreedAfter);
    if (what === 'email-after-off') this.takeBack('email', this.agreedAfter, this.agreed);
    if (what === 'sms-after-off') this.takeBack('sms', this.agreedAfter, this.agreed);
    if (what === 'discharge') this.isDischarged = true;
    if (what === 'stop-word') this.refused.add('sms');
    if (what === 'status-change') this.endAll();
    if (what === 'strike-out') {
      const first = this.units.find(({ state }) => state === 'planned');
      if (first) first.state = 'cancelled';
    }
    if (what !== 'answer') return;
    const [newest] = this.waiting(now);
    if (newest) newest.state = 'answered';
    for (const unit of this.units) {
      const before = this.units.find(({ step }) => step.code === unit.step.ifUnanswered);
      if (before && before.due <= now && unit.state === 'planned') unit.state = 'cancelled';
    }
    if (this.scenario.stopsOnAnswer) this.endAll();
  }

  /** The worker comes by. */
  work(hour: number): void {
    const now = this.start + hour * HOUR;
    const due = this.units.filter((unit) => unit.state === 'planned' && unit.due <= now);
    for (const unit of due.sort((one, other) => one.due - other.due || one.step.code.localeCompare(other.step.code)))
      this.decide(unit, now, hour);
  }

  private decide(unit: Unit, now: number, hour: number): void {
    const { step } = unit;
    unit.state = 'over';
    if (step.action === 'call') return void this.touches.push({ step: step.code, way: 'call', hour });
    const way = step.channels.find((one) => this.mayWrite(one) && !this.refused.has(one));
    if (!way) return;
    const allowed = this.allowed(now, way === 'email' ? this.scenario.safe : null);
    // The worker comes a moment after the full hour.
    if (allowed > unit.validUntil || now === unit.validUntil) return;
    if (allowed > now) {
      unit.due = allowed;
      unit.state = 'planned';
      return;
    }
    const day = (at: number): string => this.wall.at(this.start + at * HOUR).slice(0, 10);
    const messages = this.touches.filter((touch) => touch.way !== 'call');
    const today = messages.filter((touch) => day(touch.hour) === day(hour));
    const slotOf = (code: string): string => this.scenario.steps.find((one) => one.code === code)!.slot;
    if (today.length >= 2 || today.some((touch) => slotOf(touch.step) === step.slot)) return;
    // Seven local days that end today.
    const since = new Date(Date.parse(`${day(hour)}T00:00Z`) - 6 * DAY).toISOString().slice(0, 10);
    if (messages.filter((touch) => day(touch.hour) >= since).length >= 7) return;
    this.touches.push({ step: step.code, way, hour });
    unit.state = 'sent';
  }

  /** In old words both were one agreement, which ends as one. */
  private takeBack(way: Way, from: Set<Way>, alike: Set<Way>): void {
    if (!from.delete(way)) return;
    if (this.scenario.inOldWords && (from === this.agreed || this.agreed.has(way))) alike.delete(way);
  }

  private mayWrite(way: Way): boolean {
    if (!this.isDischarged) return this.agreed.has(way);
    return this.agreedAfter.has(way) || (this.scenario.inOldWords && this.agreed.has(way));
  }

  /** What left and who was to be called, by hour and step. */
  inOrder(): ModelTouch[] {
    return this.touches.toSorted((one, other) => one.hour - other.hour || one.step.localeCompare(other.step));
  }

  /** Those that wait for an answer, the newest first. */
  private waiting(now: number): Unit[] {
    return this.units
      .filter(({ step, state, due, openUntil }) => {
        const isOpen = state !== 'answered' && state !== 'cancelled' && due <= now && openUntil > now;
        return isOpen && step.answer === 'check_in';
      })
      .sort((one, other) => other.due - one.due);
  }

  private endAll(): void {
    for (const unit of this.units) if (unit.state === 'planned') unit.state = 'cancelled';
  }

  /** The first quarter of an hour from `at` on that is neither quiet nor outside the safe hours. */
  private allowed(at: number, safe: Scenario['safe']): number {
    for (let instant = at; ; instant += QUARTER) {
      const time = this.wall.at(instant).slice(11);
      const isSafe =
        safe === null ||
        (safe.from < safe.until ? time >= safe.from && time < safe.until : time >= safe.from || time < safe.until);
      if (isSafe && time >= '09:00' && time < '20:00') return instant;
    }
  }
}
