import { findPinProblems } from './choose-pin-rules';
import { isWeakPin, readPin } from './pin';

describe('a typed PIN', () => {
  it('keeps six digits of whatever is pasted', () => {
    expect(readPin('271 828')).toBe('271828');
    expect(readPin('PIN: 27-18-28-18')).toBe('271828');
  });
});

describe('weak PINs', () => {
  it.each(['000000', '777777', '123456', '234567', '654321', '890123', '210987'])('refuses %s', (pin) =>
    expect(isWeakPin(pin)).toBe(true),
  );
  it.each(['271828', '135791', '112233', '480192'])('accepts %s', (pin) => expect(isWeakPin(pin)).toBe(false));
});

describe('choosing a PIN', () => {
  const good = { code: 'ABCD-1234', pin: '271828', again: '271828' };

  it('has nothing to say about good fields', () => expect(findPinProblems(good)).toEqual({}));

  it('names each field that has to be changed', () => {
    expect(findPinProblems({ code: ' ', pin: '12', again: '' })).toEqual({ code: 'codeMissing', pin: 'pinMissing' });
    expect(findPinProblems({ ...good, pin: '123456', again: '123456' })).toEqual({ pin: 'weak' });
    expect(findPinProblems({ ...good, again: '271829' })).toEqual({ again: 'differs' });
  });
});
