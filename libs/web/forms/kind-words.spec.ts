import { adviseOnWords } from './kind-words';

const words = (text: string): string[] => adviseOnWords(text).map(({ word }) => word);

describe('advice on words', () => {
  it.each([
    ['He has been clean for 3 months and his UDS was dirty', ['clean', 'been clean', 'dirty']],
    ['History of substance abuse; abused pills', ['substance abuse', 'abused']],
    ['An addict, non-compliant, refused groups', ['addict', 'non-compliant', 'refused']],
    ['Alcoholic father', ['alcoholic']],
    ['Addict and ADDICT', ['addict']],
  ])('sees what could be kinder in %j', (text, found) => {
    expect(words(text)).toEqual(found);
  });

  it.each([
    'Went to Alcoholics Anonymous',
    'Keep the kitchen clean',
    'Was a victim of abuse as a child',
    'In recovery for 3 months; declined the group; did not take the morning dose',
    '',
  ])('leaves %j alone', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('says what to write instead', () => {
    for (const { instead } of adviseOnWords('dirty junkie, drug seeking, noncompliant'))
      expect(instead).toMatch(/\w{3}/);
  });
});
