import { changesOf } from './changes-of';

const at = (score: number, isSinceAdmission = true, version = '1') => ({ score, isSinceAdmission, version });

describe('what changed from score to score', () => {
  it('is told since the last and since the first one of this episode', () => {
    expect(changesOf([at(15), at(12), at(14)])).toEqual([
      { sinceLast: null, sinceAdmission: null },
      { sinceLast: -3, sinceAdmission: -3 },
      { sinceLast: 2, sinceAdmission: -1 },
    ]);
  });

  it('takes a score from before this admission as the last one, never as its beginning', () => {
    expect(changesOf([at(20, false), at(10), at(8)])).toEqual([
      { sinceLast: null, sinceAdmission: null },
      { sinceLast: -10, sinceAdmission: null },
      { sinceLast: -2, sinceAdmission: -2 },
    ]);
  });

  it('compares no two versions', () => {
    expect(changesOf([at(20), at(3, true, '2'), at(5, true, '2')])).toEqual([
      { sinceLast: null, sinceAdmission: null },
      { sinceLast: null, sinceAdmission: null },
      { sinceLast: 2, sinceAdmission: 2 },
    ]);
  });
});
