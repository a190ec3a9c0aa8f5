import { createInstance, type TFunction } from 'i18next';
import { laterTexts } from '../../texts/later.en';
import { recurrenceValuesOf, ruleOf, weeklyFrom } from './recurrence-values';
import { sayRecurrence } from './recurrence-words';

// A Tuesday.
const startsOn = '2026-12-01';
const reader = { locale: 'en-GB', zone: 'America/Chicago', now: new Date('2026-11-26T12:00:00Z') };

describe('a repetition in words', () => {
  let t: TFunction;

  beforeAll(async () => {
    const instance = createInstance();
    await instance.init({ resources: { en: { clinician: laterTexts } }, lng: 'en', defaultNS: 'clinician' });
    t = instance.t;
  });

  it.each([
    ['FREQ=WEEKLY;BYDAY=TU,TH', 'Every Tuesday and Thursday'],
    ['FREQ=WEEKLY', 'Every Tuesday'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE', 'Every 2 weeks on Monday and Wednesday'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU', 'Every day'],
    ['FREQ=DAILY', 'Every day'],
    ['FREQ=DAILY;INTERVAL=3', 'Every 3 days'],
    ['FREQ=DAILY;BYDAY=MO', 'Every Monday'],
    ['FREQ=MONTHLY;BYDAY=1MO', 'On the first Monday of the month'],
    ['FREQ=MONTHLY;BYDAY=1MO,3MO', 'On the first and third Monday of the month'],
    ['FREQ=MONTHLY;BYDAY=1MO,-1FR', 'On the first Monday and the last Friday of the month'],
    ['FREQ=MONTHLY;BYDAY=MO', 'Every Monday'],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR', 'Every 2 months on the last Friday'],
    ['FREQ=MONTHLY', 'On day 1 of the month'],
    ['FREQ=MONTHLY;BYMONTHDAY=1,15', 'On days 1 and 15 of the month'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'On the last day of the month'],
    ['FREQ=WEEKLY;BYDAY=TU;COUNT=8', 'Every Tuesday, 8 times'],
    ['FREQ=WEEKLY;BYDAY=TU;UNTIL=20270115', 'Every Tuesday, until 15 Jan 2027'],
    [null, 'On single days only'],
  ])('%s', (rule, words) => {
    expect(sayRecurrence(rule, startsOn, reader, t)).toBe(words);
  });

  it('never shows a rule', () => {
    for (const day of ['MO', '1MO', '-1SU', '5TU'])
      for (const [frequency, interval] of [
        ['MONTHLY', 1],
        ['MONTHLY', 3],
        ['WEEKLY', 2],
      ])
        expect(
          sayRecurrence(`FREQ=${frequency};INTERVAL=${interval};BYDAY=${day};WKST=SU`, startsOn, reader, t),
        ).not.toMatch(/FREQ|BYDAY|[A-Z]{2}/);
  });
});

describe('a repetition in fields', () => {
  it.each([
    'FREQ=WEEKLY;BYDAY=TU,TH',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=8',
    'FREQ=DAILY',
    'FREQ=DAILY;INTERVAL=3;UNTIL=20270115',
    'FREQ=MONTHLY;BYDAY=1MO',
    'FREQ=MONTHLY;BYDAY=1MO,3MO',
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR',
    'FREQ=MONTHLY;BYMONTHDAY=-1',
  ])('comes back as it was: %s', (rule) => {
    const values = recurrenceValuesOf(rule, startsOn);
    expect(values.pattern).not.toBe('KEPT');
    expect(ruleOf(values)).toBe(rule);
  });

  it.each([
    'FREQ=MONTHLY;BYDAY=1MO,-1FR',
    'FREQ=MONTHLY;BYMONTHDAY=1,15',
    'FREQ=DAILY;BYDAY=MO,WE',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;WKST=SU',
    'FREQ=MONTHLY;BYDAY=MO',
  ])('stays as it is where no field can show it: %s', (rule) => {
    const values = recurrenceValuesOf(rule, startsOn);
    expect(values.pattern).toBe('KEPT');
    expect(ruleOf(values)).toBe(rule);
  });

  it('begins with the weekday of the first day, and says nothing for single days', () => {
    expect(ruleOf(weeklyFrom(startsOn))).toBe('FREQ=WEEKLY;BYDAY=TU');
    expect(ruleOf(recurrenceValuesOf(null, startsOn))).toBeNull();
    expect(ruleOf({ ...weeklyFrom(startsOn), weekdays: ['TH', 'MO'] })).toBe('FREQ=WEEKLY;BYDAY=MO,TH');
  });
});
