import { isGoodPin, spellsDate } from './pin-rules';

describe('a PIN', () => {
  it.each([
    '000000',
    '111111',
    '123456',
    '654321',
    '012345',
    '890123',
    '210987',
    '135791',
    '121212',
    '123123',
    '112233',
    '123321',
    '100001',
    '110110',
  ])('is refused when it is %s', (pin) => expect(isGoodPin(pin)).toBe(false));

  it.each(['12345', '1234567', '12345a', ' 29471', '２９４７１６', ''])(
    'is refused when it is not six digits: %p',
    (pin) => expect(isGoodPin(pin)).toBe(false),
  );

  it.each(['294716', '830517', '601294'])('may be %s', (pin) => expect(isGoodPin(pin)).toBe(true));

  it('leaves nearly all numbers to choose from', () => {
    let good = 0;
    for (let number = 0; number < 1_000_000; number += 1) if (isGoodPin(String(number).padStart(6, '0'))) good += 1;
    expect(good).toBeGreaterThan(985_000);
  });

  it.each(['041287', '120487', '870412', '198704', '041987'])('is seen to spell 12 April 1987 in %s', (pin) =>
    expect(spellsDate(pin, '1987-04-12')).toBe(true),
  );

  it('spells no date by chance', () => expect(spellsDate('294716', '1987-04-12')).toBe(false));
});
