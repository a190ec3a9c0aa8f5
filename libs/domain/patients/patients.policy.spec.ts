import { isAdultOn, refuseAsPrimary, refuseLeavingNobody, refuseOutsideCare, staffReach } from './patients.policy';

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
