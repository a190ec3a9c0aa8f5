import fc from 'fast-check';
import { isWeakPassword } from './password-rules';

describe('passwords', () => {
  it.each([
    ['fourteen signs', 'tr4mWq7!nzPvy2'],
    ['one sign over and over', 'aaaaaaaaaaaaaaaaaaaa'],
    ['a unit over and over', 'kX9kX9kX9kX9kX9kX9'],
    ['a common word twice', 'PasswordPassword'],
    ['a common word in disguise', 'P@ssw0rd!P@ssw0rd1'],
    ['a keyboard row', 'qwertyuiopasdfgh1'],
    ['all digits in a row', '12345678901234567890'],
    ['a famous phrase', 'correct horse battery staple'],
    ['the organization and a year', 'Lakeside Recovery 2026'],
    ['more than 128 signs', 'x7'.repeat(3) + 'q'.repeat(123)],
    ['a control character', 'plum orbit\u0000 lantern fig'],
    ['half a character', 'plum orbit lantern \ud83d'],
  ])('are refused for %s', (_why, password) => {
    expect(isWeakPassword(password, ['Lakeside Recovery Center'])).toBe(true);
  });

  it.each([
    ['a few words of one’s own', 'plum orbit lantern fig'],
    ['another script', 'синий чайник на крыше'],
    ['exactly fifteen signs', 'tr4mWq7!nzPvy2k'],
    ['64 signs', 'kettle moss harbour tin vivid quill umbra jolt nectar brisk zeal'],
    ['spaces at the ends', '  plum orbit lantern fig  '],
  ])('are taken with %s', (_why, password) => {
    expect(isWeakPassword(password, ['Lakeside Recovery Center'])).toBe(false);
  });

  it('mean the same in both Unicode forms', () => {
    const password = 'señal último cañón brío';
    expect(isWeakPassword(password.normalize('NFD'))).toBe(isWeakPassword(password.normalize('NFC')));
  });

  it('are judged without an error, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => typeof isWeakPassword(text) === 'boolean'),
    );
  });
});
