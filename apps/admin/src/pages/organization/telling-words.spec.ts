import { tellingWords } from './telling-words';

describe('sender names that give patients away', () => {
  it.each([
    ['Harbor Recovery Center', ['Recovery']],
    ['NA of the Valley', ['NA']],
    ['Rehab and detox', ['Rehab', 'detox']],
    ['stepwell', ['stepwell']],
    ['Cedar-House!', ['Cedar House']],
  ])('warns of %p', (sender, words) => expect(tellingWords(sender, 'Cedar House')).toEqual(words));

  it.each(['Harbor House', 'Messages', 'Canada Lane', 'Nadia and team', 'Cedar'])('lets %p pass', (sender) =>
    expect(tellingWords(sender, 'Cedar House')).toEqual([]),
  );

  it('does not mind a name that is not entered yet', () => expect(tellingWords('Messages', ' ')).toEqual([]));
});
