import { IANAZone } from 'luxon';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { z } from 'zod';
import { accentChecks, isAccentColor, looksLikeDanger, type AccentCheck } from '@stepwell/kernel/accent-color';
import { badInput } from '@stepwell/kernel/errors';
import { oneLine, optionalText, severalLines } from '@stepwell/kernel/text-rules';
import { postalCentroid } from '@stepwell/platform/geography/postal-centroid';
import { lintContent } from '@stepwell/delivery/lint-content';

const LONGEST_WEEK = 70;

/** Meeting goals of fellowship custom that an organization may offer as presets; none is on by itself. */
export const goalPresets = ['daily', 'ninety_in_ninety'] as const;
/** One of them. */
export type GoalPreset = (typeof goalPresets)[number];

/** Tells whether a text names a zone of the tz database, like `America/Chicago`; fixed offsets are none. */
export function isTimeZone(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,3}$/.test(name) && IANAZone.isValidZone(name);
}

/**
 * A sender name stands in mailboxes that others may see: it must not hint at treatment, and not name the organization.
 * @throws AppError BAD_INPUT for `field`
 */
export function assertNeutralSender(
  senderName: string,
  organizationName: string,
  field = 'input.neutralSenderName',
): void {
  const found = lintContent({ text: '', senderName, names: [organizationName] });
  if (found.length === 0) return;
  throw badInput(
    field,
    'Others may see this name in a mailbox: choose one that says nothing about treatment and is not the organization’s own.',
  );
}

/**
 * A return address stands on envelopes that others carry and see: it must not hint at treatment, and not name the organization.
 * @throws AppError BAD_INPUT for `input.returnAddress`
 */
export function assertNeutralReturn(address: string | null, organizationName: string): void {
  if (address === null || lintContent({ text: address, names: [organizationName] }).length === 0) return;
  throw badInput(
    'input.returnAddress',
    'Others see an envelope: write an address that says nothing about treatment and does not name the organization.',
  );
}

/**
 * A name within the patient's app is read by whoever looks at the phone: it must not hint at treatment, and name neither the
 * organization nor one of its facilities.
 * @throws AppError BAD_INPUT for `input.shortName`
 */
export function assertNeutralShortName(name: string | null, names: readonly string[]): void {
  if (isNeutralName(name, names)) return;
  throw badInput(
    'input.shortName',
    'Somebody may look over a patient’s shoulder: choose a name that says nothing about treatment and is neither the organization’s nor a facility’s own.',
  );
}

/** Whether a name within the patient's app tells a stranger nothing; none tells nothing. */
export function isNeutralName(name: string | null, names: readonly string[]): boolean {
  return name === null || lintContent({ text: name, names }).length === 0;
}

const accentPlaces: Record<AccentCheck['place'], [what: string, advice: string]> = {
  button: ['White words on buttons of this color', 'Choose a darker color.'],
  link: ['Links of this color on a light page', 'Choose a darker color.'],
  darkLink: ['Links on a dark page, in the lighter shade of this color,', 'Choose a lighter color.'],
  darkRing: [
    'The ring around what is chosen on a dark page, in the lighter shade of this color,',
    'Choose a lighter color.',
  ],
};

/**
 * An accent must be readable wherever the patient's app uses it, light and dark (WCAG 2.2, 1.4.3 and 1.4.11), and must not be the
 * red that stands for danger there.
 * @throws AppError BAD_INPUT for `input.accentColor`, naming the contrast that is missing
 */
export function assertReadableAccent(color: string | null): void {
  if (color === null) return;
  if (looksLikeDanger(color))
    throw badInput('input.accentColor', 'Red stands for danger in the patients’ app. Choose another color.');
  const failed = accentChecks(color).find(({ ratio, needed }) => ratio < needed);
  if (!failed) return;
  const [what, advice] = accentPlaces[failed.place];
  // Rounded down: 4.46 is not 4.5.
  const ratio = (Math.floor(failed.ratio * 10) / 10).toFixed(1);
  throw badInput(
    'input.accentColor',
    `${what} would have a contrast of ${ratio} to 1; it takes ${failed.needed} (WCAG ${failed.criterion}). ${advice}`,
  );
}

/** Organization's name. */
export const organizationName = oneLine('Name', 200);

/** Name in the From line. */
export const senderName = oneLine('Sender name', 60);

/** Accent color as it is stored; empty becomes null. */
export const accentColor = optionalText(
  z
    .string()
    .trim()
    .toLowerCase()
    .refine(isAccentColor, 'Write the color as # and six digits or letters a to f, like #1f5f77.'),
);

/** Name within the patient's app as it is stored; empty becomes null. */
export const shortName = optionalText(oneLine('Short name', 24));

/** Address on envelopes as it is stored; empty becomes null. */
export const returnAddressLines = optionalText(severalLines('Return address', 200));

const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write times as HH:MM, 24 hours.');

const dutyWindows = z
  .array(
    z
      .strictObject({
        weekday: z.number().int().min(0, 'Days are 0 (Sunday) to 6.').max(6, 'Days are 0 (Sunday) to 6.'),
        startTime: wallTime,
        endTime: wallTime,
      })
      .refine((window) => window.startTime < window.endTime, {
        path: ['endTime'],
        error:
          'The end must be after the start. Write a night as two windows: until 23:59, and from 00:00 on the next day.',
      }),
  )
  .max(LONGEST_WEEK, 'These are more windows than a week can hold.')
  .superRefine((windows, check) => {
    const sorted = windows.map((window, index) => ({ ...window, index })).sort(byTime);
    for (const [position, window] of sorted.entries()) {
      const before = sorted[position - 1];
      if (!before || before.weekday !== window.weekday || before.endTime <= window.startTime) continue;
      check.addIssue({
        code: 'custom',
        path: [window.index, 'startTime'],
        message: 'Two windows of this day overlap.',
      });
    }
  });

function byTime(a: { weekday: number; startTime: string }, b: { weekday: number; startTime: string }): number {
  return a.weekday - b.weekday || a.startTime.localeCompare(b.startTime);
}

const timeZone = z.string().refine(isTimeZone, 'Choose a time zone, like America/Chicago.');

const phone = optionalText(oneLine('Phone', 40)).transform((value, check) => {
  if (value === null) return null;
  const number = parsePhoneNumberFromString(value, 'US');
  if (number?.isPossible()) return number.formatInternational();
  check.addIssue({ code: 'custom', message: 'This is not a complete phone number. Write the area code too.' });
  return z.NEVER;
});

const postalCode = optionalText(oneLine('ZIP code', 10)).transform((value, check) => {
  if (value === null || postalCentroid(value) !== null) return value;
  check.addIssue({
    code: 'custom',
    message: 'This ZIP code has no place on the map. Write five digits of a street address, like 94110.',
  });
  return z.NEVER;
});

/** A new facility. */
export const newFacility = z.strictObject({
  name: oneLine('Name', 200),
  timeZone,
  phone,
  postalCode,
  dutyHours: dutyWindows,
});

/** Changes to a facility; absent and null leave a field as it is. */
export const changedFacility = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  name: oneLine('Name', 200).nullish(),
  timeZone: timeZone.nullish(),
  phone: z.string().nullish(),
  postalCode: z.string().nullish(),
  dutyHours: dutyWindows.nullish(),
});

/** Phone of a facility as it is stored; empty becomes null. */
export const facilityPhone = phone;

/** ZIP code of a facility as it is stored; empty becomes null. */
export const facilityPostalCode = postalCode;

/** Days for which an inquiry that came to nothing is kept as it was taken: a month to ten years. */
const inquiryDays = z
  .int({ error: 'Write whole days.' })
  .min(30, { error: 'Keep them for at least 30 days.' })
  .max(3_650, { error: 'Keep them for at most 3650 days.' });

/** Changes to the organization; absent and null leave a field as it is. */
export const changedOrganization = z.strictObject({
  version: z.number().int(),
  name: organizationName.nullish(),
  neutralSenderName: senderName.nullish(),
  returnAddress: z.string().nullish(),
  accentColor: z.string().nullish(),
  shortName: z.string().nullish(),
  weekStartsOn: z.number().int().min(0, 'Days are 0 (Sunday) to 6.').max(6, 'Days are 0 (Sunday) to 6.').nullish(),
  goalPresets: z.array(z.enum(goalPresets)).max(goalPresets.length, 'Name each preset once.').nullish(),
  inquiryKeepDays: inquiryDays.nullish(),
});
