import { wordsOfType } from './meeting-type-words';

describe('what a type code of a feed means', () => {
  it('depends on the fellowship', () => {
    expect(wordsOfType('AA', 'C')).toEqual({
      en: 'Closed: for those who want to stop',
      es: 'Cerrada: para quien quiere dejarlo',
    });
    expect(wordsOfType('AL-ANON', 'C')).not.toEqual(wordsOfType('AA', 'C'));
  });

  it.each(['AA', 'NA', 'PA', 'AL-ANON'])('is "Online" for ONL in %s', (fellowship) => {
    expect(wordsOfType(fellowship, 'onl')).toEqual({ en: 'Online', es: 'En línea' });
  });

  it('is nothing where no dictionary has the code', () => {
    expect(wordsOfType('PA', 'C')).toBeNull();
    expect(wordsOfType('AA', 'constructor')).toBeNull();
  });

  it('is what the organization says of its own path', () => {
    expect(wordsOfType('OURS', 'w', [{ code: 'W', en: 'Walk', es: null, format: null }])).toEqual({
      en: 'Walk',
      es: 'Walk',
    });
  });
});
