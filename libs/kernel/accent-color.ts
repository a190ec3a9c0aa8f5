/** Words on a button, in both schemes. */
const WHITE = '#ffffff';
/** The darkest ground of the light scheme that links stand on; `warmGrey` of the theme. */
export const LIGHT_GROUND = '#faf9f7';
/** The lightest ground of the dark scheme that links stand on; `warmDark` of the theme. */
export const DARK_GROUND = '#2b2927';

/** Share of white in each lighter shade, from the palest on; shade 8 is the color itself. */
const WHITE_SHARES = [0.95, 0.9, 0.67, 0.55, 0.4, 0.2, 0.1, 0.04, 0] as const;
const BLACK_SHARE_OF_9 = 0.22;

/** A place in the patient's app where the color has to stand out. */
export interface AccentCheck {
  place: 'button' | 'link' | 'darkLink' | 'darkRing';
  /** Contrast that it has there, 1 to 21. */
  ratio: number;
  /** Least contrast: 4.5 for words (WCAG 2.2, 1.4.3), 3 for rings and frames (1.4.11). */
  needed: 4.5 | 3;
  criterion: '1.4.3' | '1.4.11';
}

/** Ten shades of a color, from the palest to one that is darker than itself, as a theme takes them. */
export function accentShades(color: string): string[] {
  return [...WHITE_SHARES.map((share) => mix(color, WHITE, share)), mix(color, '#000000', BLACK_SHARE_OF_9)];
}

/** Contrast of two colors, 1 to 21, as WCAG 2.2 defines it. */
export function contrastOf(one: string, other: string): number {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** How a color does where the patient's app uses it, in light and in dark. */
export function accentChecks(color: string): AccentCheck[] {
  const shades = accentShades(color);
  const check = (place: AccentCheck['place'], one: string, ground: string): AccentCheck => ({
    ...{ place, ratio: contrastOf(one, ground) },
    ...(place === 'darkRing' ? { needed: 3, criterion: '1.4.11' } : { needed: 4.5, criterion: '1.4.3' }),
  });
  return [
    check('button', WHITE, color),
    check('link', color, LIGHT_GROUND),
    check('darkLink', shades[3]!, DARK_GROUND),
    check('darkRing', shades[4]!, DARK_GROUND),
  ];
}

/** Whether a color could be taken for the red that stands for danger: help now, 911, an open safety item. */
export function looksLikeDanger(color: string): boolean {
  const [red, green, blue] = channelsOf(color).map((channel) => channel / 255) as [number, number, number];
  const spread = red - Math.min(green, blue);
  return red >= Math.max(green, blue) && spread > 0.25 && Math.abs(green - blue) / spread < 0.3;
}

/** Whether a text is a color as accents are written: # and six hexadecimal digits, letters small. */
export function isAccentColor(text: string): boolean {
  return /^#[0-9a-f]{6}$/.test(text);
}

/** Whether a color may be an accent. */
export function isGoodAccent(color: string): boolean {
  return !looksLikeDanger(color) && accentChecks(color).every(({ ratio, needed }) => ratio >= needed);
}

/** The color nearest to this one, lighter or darker, that may be an accent; null where none of its hue may. */
export function goodAccentNear(color: string): string | null {
  for (let share = 0; share <= 1; share += 0.02) {
    for (const towards of ['#000000', WHITE]) {
      const tried = mix(color, towards, share);
      if (isGoodAccent(tried)) return tried;
    }
  }
  return null;
}

function channelsOf(color: string): [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function mix(color: string, other: string, share: number): string {
  const others = channelsOf(other);
  const mixed = channelsOf(color).map((channel, at) => Math.round(channel + (others[at]! - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance of WCAG 2.2, 0 to 1. */
function luminanceOf(color: string): number {
  const [red, green, blue] = channelsOf(color).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
