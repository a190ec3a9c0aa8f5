import { actionWords } from './action-words';

describe('operations in words', () => {
  it.each([
    ['Query.patient', 'read', 'Patient'],
    ['Mutation.inviteStaff', 'done', 'Invite staff'],
    ['auth.sign-in', 'done', 'Sign in'],
    ['importMeetings', 'done', 'Import meetings'],
  ])('says %s', (action, kind, name) => expect(actionWords(action)).toEqual({ kind, name }));
});
