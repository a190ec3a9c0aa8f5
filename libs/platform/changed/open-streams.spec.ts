import { MOST_STREAMS, OpenStreams } from './open-streams';

describe('open streams', () => {
  it('make room by closing the oldest of the same session, and of no other', () => {
    const streams = new OpenStreams();
    const closed: string[] = [];
    streams.add('other', () => closed.push('other'));
    for (let i = 0; i <= MOST_STREAMS + 1; i += 1) streams.add('mine', () => closed.push(`mine ${i}`));
    expect(closed).toEqual(['mine 0', 'mine 1']);
  });

  it('count no stream that has ended', () => {
    const streams = new OpenStreams();
    const closed: number[] = [];
    for (let i = 0; i < 20; i += 1) streams.add('mine', () => closed.push(i))();
    expect(closed).toEqual([]);
  });
});
