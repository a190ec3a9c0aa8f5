import { on, type StaffOperation } from './staff-operation';

/** The supervisors' page, and handing work over: how the matrix calls them. */
export const teamOperations: Record<string, StaffOperation> = {
  teamOverview: {
    document: '{ teamOverview { reviews { subject authorName } loads { staffMember { displayName } } } }',
    as: 'supervisor',
    beyondPatients: true,
  },
  teamMemberPatients: {
    document: `query($staffMemberId: ID!) {
      teamMemberPatients(staffMemberId: $staffMemberId) { staffMember { displayName } patients { displayName } } }`,
    as: 'supervisor',
    variables: (ids) => ({ staffMemberId: ids.clinician }),
    beyondPatients: true,
  },
  staffHoldings: {
    document: 'query($staffMemberId: ID!) { staffHoldings(staffMemberId: $staffMemberId) { kind held } }',
    as: 'owner',
    variables: (ids) => ({ staffMemberId: ids.clinician }),
    beyondPatients: true,
  },
  handOverWork: {
    document: on('handOverWork', 'HandOverWorkInput', '{ kind held }'),
    as: 'owner',
    variables: (ids) => ({ input: { fromId: ids.nurse, toId: ids.clinician, kinds: ['TASKS', 'COVERS'] } }),
    mixed: (mine, theirs) => ({ input: { fromId: mine.nurse, toId: theirs.clinician, kinds: ['TASKS'] } }),
    beyondPatients: true,
  },
};
