import {
  accentChecks,
  accentShades,
  contrastOf,
  DARK_GROUND,
  isGoodAccent,
  LIGHT_GROUND,
} from '@stepwell/kernel/accent-color';
import { accent, warmDark, warmGrey } from './tokens';

/** A color of the given opacity on a ground. */
function veiled(color: string, opacity: number, ground: string): string {
  const [over, under] = [color, ground].map((hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)));
  return `#${over!.map((channel, at) => hex(channel * opacity + under![at]! * (1 - opacity))).join('')}`;
}

function hex(channel: number): string {
  return Math.round(channel).toString(16).padStart(2, '0');
}

describe('the colors of the apps', () => {
  it('are the grounds on which an organization’s accent is measured', () => {
    expect([LIGHT_GROUND, DARK_GROUND]).toEqual([warmGrey[0], warmDark[6]]);
  });

  it('hold an accent that an organization could choose', () => {
    for (const { ratio, needed } of accentChecks(accent[8])) expect(ratio).toBeGreaterThanOrEqual(needed);
  });

  it('let quiet words be read on the tint of every accent that may be chosen, light and dark', () => {
    const steps = Array.from({ length: 16 }, (_, at) => at * 17);
    const good = steps
      .flatMap((red) => steps.flatMap((green) => steps.map((blue) => `#${[red, green, blue].map(hex).join('')}`)))
      .filter(isGoodAccent);
    expect(good.length).toBeGreaterThan(500);
    for (const color of good) {
      const shades = accentShades(color);
      const tints = [
        contrastOf(warmGrey[6], shades[1]!),
        contrastOf(warmDark[2], veiled(shades[4]!, 0.2, warmDark[7])),
      ];
      expect({ color, readable: Math.min(...tints) >= 4.5 }).toEqual({ color, readable: true });
    }
  });
});
