import {
  isAdultOn,
  refuseAsPrimary,
  refuseLeavingNobody,
  refuseOutsideCare,
  signersOf,
  staffReach,
} from './patients.policy';

const staff = (roles: Parameters<typeof refuseAsPrimary>[0]['roles'], status: 'active' | 'deactivated' = 'active') => ({
  id: '0192f0c1-0000-7000-8000-000000000001',
  roles,
  status,
});

describe('patients policy', () => {
  it('counts somebody as an adult from the eighteenth birthday', () => {
    expect(isAdultOn('2008-05-10', '2026-05-09')).toBe(false);
    expect(isAdultOn('2008-05-10', '2026-05-10')).toBe(true);
  });

  it('lets a birthday on 29 February come of age on 1 March', () => {
    expect(isAdultOn('2008-02-29', '2026-02-28')).toBe(false);
    expect(isAdultOn('2008-02-29', '2026-03-01')).toBe(true);
  });

  it.each<[string, Parameters<typeof signersOf>[2], string, string]>([
    ['an adult, whatever the rule', { rule: 'adults_only', aloneFromAge: null }, '2008-05-10', 'adult'],
    ['a day before 18', { rule: 'adults_only', aloneFromAge: null }, '2008-05-11', 'not_set_up'],
    ['the minor alone', { rule: 'minor_alone', aloneFromAge: null }, '2013-05-11', 'minor_alone'],
    ['both', { rule: 'guardian_as_well', aloneFromAge: null }, '2008-05-11', 'minor_and_guardian'],
    ['both a day before the age', { rule: 'guardian_below_age', aloneFromAge: 14 }, '2012-05-11', 'minor_and_guardian'],
    [
      'the minor alone from the birthday on',
      { rule: 'guardian_below_age', aloneFromAge: 14 },
      '2012-05-10',
      'minor_alone',
    ],
  ])('lets a consent be signed by %s', (_who, rule, birthDate, signers) => {
    expect(signersOf(birthDate, '2026-05-10', rule)).toBe(signers);
  });

  it('keeps people without patients in their roles off care teams', () => {
    expect(() => refuseOutsideCare(staff(['admin']), 'f')).toThrow('does not include patients');
    expect(() => refuseOutsideCare(staff(['clinician'], 'deactivated'), 'f')).toThrow('works here');
    expect(() => refuseOutsideCare(undefined, 'f')).toThrow('works here');
    expect(() => refuseOutsideCare(staff(['peer_specialist']), 'f')).not.toThrow();
  });

  it('asks of a primary counselor that they can write plans', () => {
    expect(() => refuseAsPrimary(staff(['technician']), 'f')).toThrow('write plans');
    expect(() => refuseAsPrimary(staff(['nurse']), 'f')).not.toThrow();
  });

  it('never leaves a patient without a responsible person', () => {
    expect(() => refuseLeavingNobody({ isPrimary: true }, 3)).toThrow('another primary counselor');
    expect(() => refuseLeavingNobody({ isPrimary: false }, 1)).toThrow('last person');
    expect(() => refuseLeavingNobody({ isPrimary: false }, 2)).not.toThrow();
  });

  it('gives a deactivated person no reach', () => {
    expect(staffReach(staff(['clinical_supervisor'], 'deactivated'))).toBe('none');
  });
});
