import { accentChecks, accentShades, contrastOf, goodAccentNear, isGoodAccent, looksLikeDanger } from './accent-color';

const failing = (color: string) =>
  accentChecks(color)
    .filter(({ ratio, needed }) => ratio < needed)
    .map(({ place, criterion }) => `${place} ${criterion}`);

describe('an accent color', () => {
  it('has its contrast measured as WCAG does', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
    // From the worked examples of W3C: the lightest grey that passes on white, and the first that does not.
    expect(contrastOf('#767676', '#ffffff')).toBeGreaterThan(4.5);
    expect(contrastOf('#ffffff', '#777777')).toBeLessThan(4.5);
  });

  it.each(['#1f5f77', '#1b5e20', '#4a148c', '#5d4037', '#0b57d0'])('may be %s', (color) => {
    expect(failing(color)).toEqual([]);
    expect(isGoodAccent(color)).toBe(true);
  });

  it.each([
    ['#ffd54f', ['button 1.4.3', 'link 1.4.3']],
    ['#000000', ['darkLink 1.4.3', 'darkRing 1.4.11']],
    ['#000080', ['darkRing 1.4.11']],
    ['#757575', ['link 1.4.3']],
  ])('%s fails at %p', (color, places) => {
    expect(failing(color)).toEqual(places);
  });

  it('may not be the red of danger', () => {
    for (const color of ['#b3261e', '#952a23', '#d32f2f', '#ff0000']) expect(looksLikeDanger(color)).toBe(true);
    for (const color of ['#6d4c41', '#1f5f77', '#7b1fa2', '#8d6e00', '#808080'])
      expect(looksLikeDanger(color)).toBe(false);
  });

  it('has a good one near it, unless its hue has none', () => {
    for (const color of ['#ffd54f', '#000080', '#757575', '#00e5ff'])
      expect(isGoodAccent(goodAccentNear(color)!)).toBe(true);
    expect(goodAccentNear('#1f5f77')).toBe('#1f5f77');
    expect(goodAccentNear('#ff0000')).toBeNull();
  });

  it('comes in ten shades, itself the ninth', () => {
    expect(accentShades('#1f5f77')).toHaveLength(10);
    expect(accentShades('#1f5f77')[8]).toBe('#1f5f77');
  });
});
