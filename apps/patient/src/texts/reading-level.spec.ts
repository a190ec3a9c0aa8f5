import { en } from './en';
import { measuresEn } from './measures.en';
import { appointmentsEn } from './appointments.en';
import { comeBackEn } from './come-back.en';
import { copyEn } from './copy.en';
import { packetEn } from './packet.en';
import { readAloudEn } from './read-aloud.en';
import { sharingEn } from './sharing.en';
import { gradeOf, sentencesOf, syllables } from './reading-level';

/** What a patient with six years of school reads without help. */
const GRADE = 6;
/** A single sentence swings more than a page: one word of five syllables is a grade. */
const ONE_SENTENCE = 10;
/** Below this many words, a grade says nothing: two words on a button are a sentence of grade 20. */
const ENOUGH = 8;

function textsOf(catalogue: unknown): string[] {
  if (typeof catalogue === 'string') return [catalogue];
  if (typeof catalogue === 'function') return [String((catalogue as (...given: unknown[]) => unknown)('2', '2', 2))];
  return Object.values(catalogue as object).flatMap(textsOf);
}

const prose = (catalogue: unknown) =>
  textsOf(catalogue)
    .flatMap(sentencesOf)
    .filter(({ words }) => words.length >= 4);

describe('the words that patients read', () => {
  it.each([
    ['cat', 1],
    ['phone', 1],
    ['moved', 1],
    ['needed', 2],
    ['people', 2],
    ['medicine', 3],
    ['prescribed', 2],
    ['emergency', 4],
    ['times', 1],
  ])('%s has %i syllables', (word, count) => expect(syllables(word)).toBe(count));

  it('are of grade 6 on average', () => {
    expect(gradeOf(prose(en))).toBeLessThan(GRADE);
    expect(gradeOf(prose(measuresEn))).toBeLessThan(GRADE);
    expect(gradeOf(prose(sharingEn))).toBeLessThan(GRADE);
    expect(gradeOf(prose(copyEn))).toBeLessThan(GRADE);
  });

  it.each(Object.keys(en).filter((part) => prose(en[part as keyof typeof en]).length > 2))(
    'are of grade 6 in "%s"',
    (part) => {
      const sentences = prose(en[part as keyof typeof en]);
      const hardest = [...sentences].sort((one, other) => gradeOf([other]) - gradeOf([one])).slice(0, 4);
      const named = hardest.map((sentence) => `${gradeOf([sentence]).toFixed(1)}: ${sentence.text}`);
      expect({ isEasy: gradeOf(sentences) <= GRADE, hardest: named }).toMatchObject({ isEasy: true });
    },
  );

  it('hold no single sentence that is hard to read', () => {
    const hard = prose([en, measuresEn, packetEn, appointmentsEn, comeBackEn, readAloudEn]).filter(
      (sentence) => sentence.words.length >= ENOUGH && gradeOf([sentence]) > ONE_SENTENCE,
    );
    expect(hard.map((sentence) => `${gradeOf([sentence]).toFixed(1)}: ${sentence.text}`)).toEqual([]);
  });
});
