import { firstHourLines } from '@stepwell/web/paper/first-hour';
import { dangersOf, meant, sortSubstances } from './use-advice';

describe('the branch after "I used"', () => {
  it.each([
    [['OPIOIDS'], ['overdose']],
    [['STIMULANTS'], ['overdose', 'stimulants']],
    [['ALCOHOL'], ['alcohol']],
    [['BENZODIAZEPINES'], ['benzodiazepines']],
    [
      ['ALCOHOL', 'OPIOIDS'],
      ['overdose', 'alcohol'],
    ],
    [['CANNABIS'], ['other']],
    [['GAMBLING'], ['gambling']],
    [['OTHER'], ['overdose']],
  ] as const)('of %j shows %j', (named, dangers) => expect(dangersOf(named, ['ALCOHOL'])).toEqual(dangers));

  it('follows what the person is treated for where nothing was named, and else expects the worst', () => {
    expect(dangersOf([], ['ALCOHOL'])).toEqual(['alcohol']);
    expect(dangersOf([], [])).toEqual(['overdose']);
  });

  it('offers what the person is treated for first, and the rest after it', () => {
    expect(sortSubstances(['STIMULANTS', 'ALCOHOL']).slice(0, 3)).toEqual(['ALCOHOL', 'STIMULANTS', 'OPIOIDS']);
    expect(sortSubstances([])).toHaveLength(7);
  });
});

describe('the plan’s first hour', () => {
  const response = {
    bySubstance: [
      { branch: 'OPIOIDS', firstHour: 'Naloxone near.\nCall Ana.' },
      { branch: 'ALCOHOL_BENZODIAZEPINES', firstHour: 'Don’t stop suddenly.' },
    ],
    anyFirstHour: 'Call Ana.\nLeave the place.',
  } as const;

  it.each([
    [['OPIOIDS'], ['Naloxone near.', 'Call Ana.', 'Leave the place.']],
    [['ALCOHOL'], ['Don’t stop suddenly.', 'Call Ana.', 'Leave the place.']],
    [['BENZODIAZEPINES'], ['Don’t stop suddenly.', 'Call Ana.', 'Leave the place.']],
    [['CANNABIS'], ['Call Ana.', 'Leave the place.']],
    [[], ['Don’t stop suddenly.', 'Call Ana.', 'Leave the place.']],
  ] as const)('after %j is %j', (named, lines) =>
    expect(firstHourLines(response, meant(named, ['ALCOHOL']))).toEqual(lines),
  );
});
