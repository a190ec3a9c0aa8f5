import { roles } from '@stepwell/kernel/permissions';
import { accessOf, roleGroups, roleKey } from './access';

describe('what roles let people see and do', () => {
  it('offers every role once', () =>
    expect(roleGroups.flatMap((group) => group.roles.map(roleKey)).sort()).toEqual([...roles].sort()));

  it('keeps administrators away from patients', () => {
    const { reach, may, mayNot } = accessOf(['ADMIN']);
    expect(reach).toBe('none');
    expect(may).toContain('staff_manage');
    expect(mayNot).toContain('patient_read');
  });

  it('adds roles up', () => {
    const { reach, may } = accessOf(['TECHNICIAN', 'ADMIN']);
    expect(reach).toBe('care_team');
    expect(may).toEqual(expect.arrayContaining(['patient_read', 'organization_manage']));
  });

  it('grants nothing without a role', () => expect(accessOf([]).may).toEqual([]));
});
