import { readBands } from './read-bands';

describe('bands as people type them', () => {
  it('are a number and a name a line', () => {
    expect(readBands('0 Low\n\n 10   Very high \n')).toEqual([
      { from: 0, name: 'Low' },
      { from: 10, name: 'Very high' },
    ]);
  });

  it.each(['', '  \n', 'Low', '5', '-1 Low', '1.5 Low'])('are not read from %j', (text) => {
    expect(readBands(text)).toBeNull();
  });
});
