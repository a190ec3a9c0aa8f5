import {
  alpha,
  createTheme,
  mergeThemeOverrides,
  rem,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
  type DefaultMantineColor,
} from '@mantine/core';
import { accentShades } from '@stepwell/kernel/accent-color';
import { accent, amber, blue, red, warmDark, warmGrey } from './tokens';

declare module '@mantine/core' {
  export interface MantineThemeColorsOverride {
    colors: Record<DefaultMantineColor | 'accent' | 'amber', MantineColorsTuple>;
  }
}

const systemFont =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif';
const quick = { transitionProps: { duration: 120 } };

const shared = createTheme({
  primaryColor: 'accent',
  primaryShade: 8,
  autoContrast: true,
  respectReducedMotion: true,
  cursorType: 'pointer',
  colors: { accent, amber, blue, red, gray: warmGrey, dark: warmDark },
  black: '#1f1c19',
  fontFamily: systemFont,
  radius: { xs: rem(3), sm: rem(4), md: rem(6), lg: rem(8), xl: rem(12) },
  spacing: { xs: rem(4), sm: rem(8), md: rem(16), lg: rem(24), xl: rem(32) },
  components: {
    // Mantine writes a dialog's title bar as <header>, which would count as a second banner of the page.
    Modal: { defaultProps: { ...quick, centered: true, attributes: { header: { role: 'none' } } } },

    Drawer: { defaultProps: quick },
    Menu: { defaultProps: { ...quick, shadow: 'md' } },
    Popover: { defaultProps: { ...quick, shadow: 'md' } },
    Tooltip: { defaultProps: { ...quick, openDelay: 300 } },
    Fieldset: { styles: { root: { marginInline: 0, minWidth: 0 }, legend: { fontWeight: 600 } } },
    // An input keeps its error under the help text, and reading order is label, help, error, field.
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'] } },
  },
});

/** Dense and quiet: 14/20 text for people who work in it all day. */
export const staffTheme = mergeThemeOverrides(shared, {
  fontSizes: { xs: rem(12), sm: rem(14), md: rem(14), lg: rem(16), xl: rem(20) },
  lineHeights: { xs: '1.3334', sm: '1.4286', md: '1.4286', lg: '1.5', xl: '1.4' },
  headings: {
    fontFamily: systemFont,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: rem(20), lineHeight: '1.4' },
      h2: { fontSize: rem(16), lineHeight: '1.5' },
      h3: { fontSize: rem(14), lineHeight: '1.4286' },
      h4: { fontSize: rem(14), lineHeight: '1.4286' },
    },
  },
});

/** One kind sentence at a time: 17/26 text and 48-px targets for a phone in the hand. */
export const patientTheme = mergeThemeOverrides(shared, {
  fontSizes: { xs: rem(14), sm: rem(17), md: rem(17), lg: rem(20), xl: rem(24) },
  lineHeights: { xs: '1.4286', sm: '1.5294', md: '1.5294', lg: '1.5', xl: '1.4' },
  headings: {
    fontFamily: systemFont,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: rem(24), lineHeight: '1.3334' },
      h2: { fontSize: rem(20), lineHeight: '1.4' },
      h3: { fontSize: rem(17), lineHeight: '1.5294' },
    },
  },
  components: { Button: { defaultProps: { size: 'lg' } } },
});

/** The patient's theme in the color of an organization, as #rrggbb; in the product's own where it has none. */
export function patientThemeIn(color: string | null): MantineThemeOverride {
  if (color === null) return patientTheme;
  const shades = accentShades(color) as unknown as MantineColorsTuple;
  return mergeThemeOverrides(patientTheme, { colors: { accent: shades } });
}

/** Tinted grounds of the dark scheme: a veil of the colour instead of Mantine's near-black. */
function darkTints(own: MantineColorsTuple): Record<string, string> {
  const tints = { accent: own, amber, blue, red, gray: warmGrey };
  return Object.fromEntries(
    Object.entries(tints).flatMap(([name, shades]) => [
      [`--mantine-color-${name}-light`, alpha(shades[4], 0.2)],
      [`--mantine-color-${name}-light-hover`, alpha(shades[4], 0.28)],
      [`--mantine-color-${name}-light-color`, shades[1]],
    ]),
  );
}

/** Contrast that Mantine's defaults leave short of 4.5:1 in one of the two schemes. */
export const cssVariables: CSSVariablesResolver = ({ colors }) => ({
  variables: {},
  light: {
    '--mantine-color-error': 'var(--mantine-color-red-8)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-6)',
    '--mantine-color-default-border': 'var(--mantine-color-gray-4)',
    '--mantine-color-disabled-color': 'var(--mantine-color-gray-6)',
    '--sw-field-line': '#8f877d',
    '--sw-surface': 'var(--mantine-color-gray-0)',
    '--sw-line': 'var(--mantine-color-gray-2)',
    '--sw-row-hover': 'var(--mantine-color-gray-0)',
  },
  dark: {
    ...darkTints(colors.accent),
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-2)',
    '--mantine-color-disabled-color': 'var(--mantine-color-dark-2)',
    '--mantine-color-anchor': 'var(--mantine-color-accent-3)',
    '--sw-field-line': 'var(--mantine-color-dark-3)',
    '--sw-surface': 'var(--mantine-color-dark-8)',
    '--sw-line': 'var(--mantine-color-dark-5)',
    '--sw-row-hover': 'var(--mantine-color-dark-6)',
  },
});
