import { backgroundAnswers, backgroundItems } from '@stepwell/kernel/background-answers';
import { admissionItems, dischargeItems, tedsColumns, type TedsFacts } from './teds-items';

const facts: TedsFacts = {
  background: { gender: 'male', race: 'white', ethnicity: 'cuban', education: 'grade_11', employment: 'looking' },
  ...{ levelOfCare: 'residential', age: 34, days: 28, earlierEpisodes: 2, housing: '1', sentByCourt: true },
  ...{ isInsured: false, reason: 1, housingAtDischarge: 3, workAtDischarge: 'student', selfHelp: 3 },
  substances: [
    { code: '5', route: '4', frequency: '3', firstUse: 17 },
    { code: '2', route: '1', frequency: '2', firstUse: null },
  ],
};

describe('what TEDS asks for', () => {
  it('is coded as the public file of admissions does', () => {
    expect(admissionItems(facts)).toMatchObject({
      ...{ AGE: 6, SERVICES: 4, PSOURCE: 7, NOPRIOR: 2, LIVARAG: 1, HLTHINS: 4, FREQ_ATND_SELF_HELP: 3 },
      ...{ SUB1: 5, ROUTE1: 4, FREQ1: 3, FRSTUSE1: 3, SUB2: 2, FRSTUSE2: null, SUB3: 1 },
    });
    expect(admissionItems(facts)).not.toHaveProperty('ROUTE3');
  });

  it('has a code for every answer of the background, and says that somebody was asked who kept it to themselves', () => {
    expect(admissionItems(facts)).toMatchObject({ GENDER: 1, RACE: 5, ETHNIC: 3, EDUC: 2, EMPLOY: 3 });
    const names = { gender: 'GENDER', race: 'RACE', ethnicity: 'ETHNIC', education: 'EDUC', employment: 'EMPLOY' };
    for (const item of backgroundItems) {
      const codes = Object.keys(backgroundAnswers[item]).map(
        (answer) => admissionItems({ ...facts, background: { ...facts.background, [item]: answer } })[names[item]],
      );
      expect(codes.at(-1)).toBe(-9);
      const others = item === 'gender' ? codes.slice(0, 2) : codes.slice(0, -1);
      expect(others.every((code) => code! > 0)).toBe(true);
    }
  });

  it('says of nobody what nobody told', () => {
    const background = { gender: null, race: null, ethnicity: null, education: null, employment: null };
    const empty = {
      ...facts,
      background,
      substances: [],
      housing: null,
      sentByCourt: false,
      isInsured: true,
      selfHelp: null,
    };
    expect(admissionItems(empty)).toMatchObject({
      ...{ SUB1: null, ROUTE1: null, LIVARAG: null, PSOURCE: null, HLTHINS: null, FREQ_ATND_SELF_HELP: null },
      ...{ GENDER: null, RACE: null, ETHNIC: null, EDUC: null, EMPLOY: null },
    });
  });

  it.each([
    ['detox', 3, 2],
    ['residential', 30, 4],
    ['residential', 31, 5],
    ['partial_hospitalization', 9, 6],
    ['intensive_outpatient', 9, 6],
    ['outpatient', 9, 7],
    ['recovery_support', 9, null],
  ] as const)('knows the service %s of %d days', (levelOfCare, days, code) => {
    expect(admissionItems({ ...facts, levelOfCare, days })).toMatchObject({ SERVICES: code });
  });

  it('is coded as the public file of discharges does', () => {
    expect(dischargeItems(facts)).toMatchObject({
      ...{ REASON: 1, SERVICES_D: 4, SUB1_D: 5, LIVARAG_D: 3, FREQ_ATND_SELF_HELP_D: 3, LOS: 28, FREQ1_D: null },
    });
    expect(dischargeItems({ ...facts, housingAtDischarge: null, reason: null })).toMatchObject({
      LIVARAG_D: null,
      REASON: null,
    });
  });

  it('has a column for every item, and no other', () => {
    const third = { ...facts.substances[0]! };
    const all = {
      ...facts,
      background: { ...facts.background, employment: 'student' },
      substances: [...facts.substances, third],
    };
    expect([...tedsColumns.admission].sort()).toEqual(Object.keys(admissionItems(all)).sort());
    expect([...tedsColumns.discharge].sort()).toEqual(Object.keys(dischargeItems(all)).sort());
  });

  it('says why somebody is outside the labor force, and asks it of nobody else', () => {
    expect(dischargeItems(facts)).toMatchObject({ EMPLOY_D: 4, DETNLF_D: 2 });
    for (const [workAtDischarge, code] of [
      ['full_time', 1],
      ['unknown', null],
      [null, null],
    ] as const) {
      const items = dischargeItems({ ...facts, workAtDischarge });
      expect(items['EMPLOY_D']).toBe(code);
      expect(items).not.toHaveProperty('DETNLF_D');
    }
    const atHome = { ...facts, background: { ...facts.background, employment: 'homemaker' } };
    expect(admissionItems(atHome)).toMatchObject({ EMPLOY: 4, DETNLF: 1 });
    expect(admissionItems(facts)).not.toHaveProperty('DETNLF');
  });
});
