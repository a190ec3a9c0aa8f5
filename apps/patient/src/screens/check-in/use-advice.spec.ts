import { dangersOf, sortSubstances } from './use-advice';

describe('the branch after "I used"', () => {
  it.each([
    [['OPIOIDS'], ['overdose']],
    [['STIMULANTS'], ['overdose']],
    [['ALCOHOL'], ['withdrawal']],
    [['BENZODIAZEPINES'], ['withdrawal']],
    [
      ['ALCOHOL', 'OPIOIDS'],
      ['overdose', 'withdrawal'],
    ],
    [['CANNABIS'], ['other']],
    [['GAMBLING'], ['gambling']],
    [['OTHER'], ['overdose']],
  ] as const)('of %j shows %j', (named, dangers) => expect(dangersOf(named, ['ALCOHOL'])).toEqual(dangers));

  it('follows what the person is treated for where nothing was named, and else expects the worst', () => {
    expect(dangersOf([], ['ALCOHOL'])).toEqual(['withdrawal']);
    expect(dangersOf([], [])).toEqual(['overdose']);
  });

  it('offers what the person is treated for first, and the rest after it', () => {
    expect(sortSubstances(['STIMULANTS', 'ALCOHOL']).slice(0, 3)).toEqual(['ALCOHOL', 'STIMULANTS', 'OPIOIDS']);
    expect(sortSubstances([])).toHaveLength(7);
  });
});
