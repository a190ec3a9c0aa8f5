import { oneLine, optionalText, severalLines } from './text-rules';

describe('text rules', () => {
  const name = oneLine('First name', 12);

  it('keeps names of any script and trims them', () => {
    for (const value of ['Zoë', 'Ngũgĩ', '李小龙', 'عبد الله', 'O’Neil-Ruiz', 'می‌خواهم', '👩🏽‍⚕️']) {
      expect(name.parse(`  ${value} `)).toBe(value);
    }
  });

  it('refuses what could not be stored or read back', () => {
    for (const value of ['', '   ', 'a\0b', 'a\nb', 'a\u202Eb', 'a\uD800', '\u200B\u200D', 'x'.repeat(13)]) {
      expect(name.safeParse(value).success).toBe(false);
    }
  });

  it('counts characters as people do', () => {
    expect(name.safeParse('😀'.repeat(12)).success).toBe(true);
  });

  it('keeps line breaks where several lines are asked for', () => {
    expect(severalLines('Outcome', 50).parse('Called.\r\nWill call back.')).toBe('Called.\nWill call back.');
    expect(severalLines('Outcome', 50).safeParse('a\0b').success).toBe(false);
  });

  it('makes nothing of an empty text that may be left out', () => {
    const optional = optionalText(name);
    expect([optional.parse(undefined), optional.parse(null), optional.parse('  '), optional.parse(' Jo ')]).toEqual([
      null,
      null,
      null,
      'Jo',
    ]);
  });
});
