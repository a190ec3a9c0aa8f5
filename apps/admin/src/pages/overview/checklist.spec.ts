import type { OverviewQuery as Answer } from '../../../gql/graphql';
import { checklistOf } from './checklist';

const empty: Answer = {
  organization: { id: 'o', name: 'Harbor', neutralSenderName: 'Messages', version: 1 },
  facilities: [],
  staffMembers: { totalCount: 1, edges: [{ node: { id: 'me', status: 'ACTIVE' } }] },
  feedSources: [],
};
const done = (answer: Answer): string[] =>
  checklistOf(answer, 'me').flatMap(({ name, isDone }) => (isDone ? [name] : []));

describe('first steps of an organization', () => {
  it('counts nothing that came with the organization', () => expect(done(empty)).toEqual([]));

  it('asks for duty hours at every facility', () => {
    const answer = {
      ...empty,
      facilities: [
        { id: 'a', hasOnCall: false, dutyHours: [{ weekday: 1 }] },
        { id: 'b', hasOnCall: true, dutyHours: [] },
      ],
    };
    expect(done(answer)).toEqual(['facility']);
    const duty = checklistOf(answer, 'me').find(({ name }) => name === 'duty');
    expect(duty).toMatchObject({ figures: { count: 1, of: 2 }, href: '/admin/facilities/b' });
  });

  it('asks for somebody on call at every facility', () => {
    const facility = { id: 'a', hasOnCall: true, dutyHours: [] };
    expect(done({ ...empty, facilities: [facility] })).toEqual(['facility', 'onCall']);
    expect(done({ ...empty, facilities: [facility, { ...facility, id: 'b', hasOnCall: false }] })).toEqual([
      'facility',
    ]);
  });

  it('counts other people who may sign in or have been asked to', () => {
    const people = (status: 'INVITED' | 'DEACTIVATED'): Answer => ({
      ...empty,
      staffMembers: { totalCount: 2, edges: [...empty.staffMembers.edges, { node: { id: 'other', status } }] },
    });
    expect(done(people('INVITED'))).toEqual(['staff']);
    expect(done(people('DEACTIVATED'))).toEqual([]);
  });

  it('wants meetings, not only a source for them', () => {
    expect(done({ ...empty, feedSources: [{ id: 's', meetingCount: 0 }] })).toEqual([]);
    expect(done({ ...empty, feedSources: [{ id: 's', meetingCount: 670 }] })).toEqual(['directory']);
  });
});
