import { readablePhone } from './phone';

describe('readablePhone', () => {
  it('groups an American number', () => expect(readablePhone('+16025550144')).toBe('+1 602 555 0144'));
  it.each(['+4930901820', '988', ''])('leaves %p as it is', (number) => expect(readablePhone(number)).toBe(number));
});
