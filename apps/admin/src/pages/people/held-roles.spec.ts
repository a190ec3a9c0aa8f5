import { heldRoles } from './held-roles';

describe('roles that a viewer may not give', () => {
  it('leaves owners free with others', () =>
    expect(heldRoles({ viewerRoles: ['OWNER'], isSelf: false, before: [] })).toBeUndefined());

  it('lets only owners make owners', () =>
    expect(heldRoles({ viewerRoles: ['ADMIN'], isSelf: false, before: ['NURSE'] })).toEqual({
      roles: ['OWNER'],
      reason: 'onlyOwners',
    }));

  it('lets nobody add to their own roles, and everybody give some up', () => {
    const held = heldRoles({ viewerRoles: ['OWNER', 'ADMIN'], isSelf: true, before: ['OWNER', 'ADMIN'] });
    expect(held?.reason).toBeUndefined();
    expect(held?.roles).toContain('CLINICIAN');
    expect(held?.roles).not.toContain('OWNER');
  });
});
