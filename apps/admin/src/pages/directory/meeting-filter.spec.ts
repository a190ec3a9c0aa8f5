import { meetingFilter, noMeetingFilters } from './meeting-filter';

describe('filters of the meeting list', () => {
  it('asks for everything when nothing is chosen', () => expect(meetingFilter(noMeetingFilters)).toEqual({}));

  it('asks for what is chosen', () =>
    expect(meetingFilter({ ...noMeetingFilters, words: ' park ', day: '0', format: 'STEP', source: 's1' })).toEqual({
      words: 'park',
      weekday: 0,
      formats: ['STEP'],
      sourceId: 's1',
    }));

  it('leaves out what an address may hold and the server would refuse', () =>
    expect(meetingFilter({ ...noMeetingFilters, day: '9', format: 'LOUD', attendance: 'x' })).toEqual({}));
});
