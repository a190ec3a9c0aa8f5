import { permissionsOf, reachOf, roleDefinitions, roles } from './permissions';

describe('what several roles allow together', () => {
  it('keeps the reach of a single role', () => {
    for (const role of roles) expect(reachOf([role])).toBe(roleDefinitions[role].reach);
    expect(reachOf([])).toBe('none');
  });

  it('never lets a role that sees everybody widen what another may read of its own patients only', () => {
    for (const one of roles) {
      for (const other of roles) {
        if (reachOf([one, other]) !== 'organization') continue;
        const widened = [...permissionsOf([one, other])].filter((permission) =>
          [one, other].every(
            (role) =>
              roleDefinitions[role].reach !== 'organization' || !roleDefinitions[role].permissions.includes(permission),
          ),
        );
        const ofPatients = widened.filter((permission) =>
          [one, other].some(
            (role) =>
              roleDefinitions[role].reach === 'care_team' && roleDefinitions[role].permissions.includes(permission),
          ),
        );
        expect([one, other, ofPatients]).toEqual([one, other, []]);
      }
    }
    expect(reachOf(['clinician', 'front_desk'])).toBe('care_team');
  });

  it('adds up where nothing is widened', () => {
    expect(reachOf(['intake_coordinator', 'front_desk'])).toBe('organization');
    // Who leads groups knows precautions, which the front desk doesn't: it must not become everybody's.
    expect(reachOf(['technician', 'front_desk'])).toBe('care_team');
    expect(reachOf(['clinician', 'clinical_supervisor'])).toBe('organization');
    expect(reachOf(['owner', 'front_desk'])).toBe('organization');
    expect(reachOf(['owner', 'clinician'])).toBe('care_team');
  });
});
