import { kindText, reasonText } from './dead-letter-words';

describe('words for work that was given up', () => {
  it('name what people know, and fall back to the code', () => {
    expect(kindText('access-link.send')).toBe('accessLink');
    expect(kindText('meeting-feed.fetch')).toBeUndefined();
  });

  it('call a code that nobody foresaw a defect', () => {
    expect(reasonText('UNAVAILABLE')).toBe('unavailable');
    expect(reasonText('TypeError')).toBe('defect');
  });
});
