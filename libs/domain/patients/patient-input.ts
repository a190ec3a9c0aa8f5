import { IANAZone } from 'luxon';
import { z } from 'zod';
import { badInput } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { submitId } from '@stepwell/kernel/submit-id';
import { oneLine, optionalText, severalLines } from '@stepwell/kernel/text-rules';
import { languages } from '@stepwell/kernel/words';
import { nameRule } from './admission-check.service';
import { levelReasons, levelsOfCare } from './episode-of-care.entity';
import { substances } from './patient.entity';
import { overCapacityReason } from './take-place.service';

const ZONE = /^(UTC|[A-Za-z]+(\/[A-Za-z0-9_+-]+){1,2})$/;

const pronouns = oneLine('Pronouns', 40);
const timeZone = z
  .string()
  .refine((zone) => ZONE.test(zone) && IANAZone.isValidZone(zone), { error: 'Choose a time zone from the list.' });
const id = (sentence: string) => z.string().refine(isId, { error: sentence });
const substanceList = z
  .array(z.enum(substances))
  .max(substances.length, { error: 'Name each substance once.' })
  .transform((list) => [...new Set(list)]);
/** Why a level of care was chosen, each reason once. */
export const levelReasonList = z
  .array(z.enum(levelReasons))
  .max(levelReasons.length, { error: 'Name each reason once.' })
  .transform((list) => [...new Set(list)]);
/** Name of a treatment programme; none is null. */
export const trackName = optionalText(oneLine('The programme', 100));
const staffSentence = 'Choose a person from the list.';

/** Checks the form that admits a patient. Dates arrive as existing days (LocalDate). */
export const admitPatientSchema = z.object({
  submitId,
  firstName: nameRule('First name'),
  lastName: nameRule('Last name'),
  preferredName: optionalText(nameRule('Preferred name')),
  pronouns: optionalText(pronouns),
  birthDate: z.iso.date({ error: 'Birth date is needed.' }),
  facilityId: id('Choose a facility.'),
  timeZone: timeZone.nullish(),
  language: z.enum(languages),
  levelOfCare: z.enum(levelsOfCare),
  levelReasons: levelReasonList.nullish(),
  track: trackName,
  overCapacityReason,
  admittedOn: z.iso.date({ error: 'Admission date is needed.' }),
  primarySubstances: substanceList,
  primaryCounselorId: id(staffSentence).nullish(),
  similarLookedAt: z
    .array(z.string().transform((value) => value.toLowerCase()))
    .max(50, { error: 'Name each chart once.' })
    .nullish()
    .transform((ids) => ids ?? []),
  careTeamIds: z.array(id(staffSentence)).max(30, { error: 'A care team has at most 30 people.' }).nullish(),
});

/** A checked admission. */
export type Admission = z.output<typeof admitPatientSchema>;

/** Checks changes to a patient: what is absent or null stays, an empty preferred name or pronouns are taken away. */
export const updatePatientSchema = z.object({
  id: z.string(),
  version: z.number(),
  firstName: nameRule('First name').nullish(),
  lastName: nameRule('Last name').nullish(),
  preferredName: clearable(nameRule('Preferred name')),
  pronouns: clearable(pronouns),
  timeZone: timeZone.nullish(),
  language: z.enum(languages).nullish(),
  primarySubstances: substanceList.nullish(),
  precautions: clearable(severalLines('Precautions', 500)),
});

function clearable(schema: z.ZodType<string>) {
  const empty = z
    .string()
    .regex(/^\s*$/)
    .transform(() => null);
  return z.union([empty, z.null().transform(() => undefined), schema]).optional();
}

/** Refuses admission dates that can only be typing errors. `today` is the facility's day. */
export function refuseImplausibleDates(admission: Pick<Admission, 'birthDate' | 'admittedOn'>, today: string): void {
  if (admission.birthDate > today) throw badInput('input.birthDate', 'The birth date lies in the future.');
  if (admission.birthDate < '1900-01-01')
    throw badInput('input.birthDate', 'The birth date is too long ago. Check the year.');
  if (admission.admittedOn <= admission.birthDate) {
    throw badInput('input.admittedOn', 'The admission lies before the birth date.');
  }
  if (admission.admittedOn > nextMonth(today)) {
    throw badInput('input.admittedOn', 'An admission can be entered at most a month ahead.');
  }
}

function nextMonth(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 31);
  return date.toISOString().slice(0, 10);
}

/** The people of a new care team, each once, the primary counselor among them. */
export function namedTeam(admission: Admission): Id[] {
  const named = [admission.primaryCounselorId, ...(admission.careTeamIds ?? [])];
  return [
    ...new Set(named.filter((staffId): staffId is Id => Boolean(staffId)).map((staffId) => staffId.toLowerCase())),
  ];
}
