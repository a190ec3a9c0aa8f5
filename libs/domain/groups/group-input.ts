import { z } from 'zod';
import { badInput } from '@stepwell/kernel/errors';
import { isId } from '@stepwell/kernel/ids';
import { oneLine, optionalText } from '@stepwell/kernel/text-rules';
import { addDays } from '@stepwell/kernel/wall-clock';
import { LevelOfCareEnum } from '../patients/patients.graphql';
import { groupFormats, groupKinds } from './group-words';
import { faultOf } from './recurrence';

/** How far from today a group may begin or end, in days. */
export const PLANNED_WITHIN = 366;

const person = z.string().refine(isId, { error: 'Choose a person from the list.' });
const webAddress = z
  .string()
  .max(500, { error: 'A link can have at most 500 characters.' })
  .refine((text) => /^https:\/\/[^\s<>"\\]+$/.test(text) && URL.canParse(text), {
    error: 'Write the link as it stands in a browser, beginning with https://.',
  });

/** When a group meets. */
export const recurring = z.object({
  facilityId: z.string().refine(isId, { error: 'Choose a facility.' }),
  startsOn: z.iso.date({ error: 'Write the first day as YYYY-MM-DD.' }),
  startTime: z.string(),
  durationMinutes: z
    .int()
    .min(5, { error: 'A session lasts 5 to 720 minutes.' })
    .max(720, { error: 'A session lasts 5 to 720 minutes.' }),
  recurrence: optionalText(z.string().max(300, { error: 'Write the repetition as a rule of days.' })),
  rotation: z.array(z.enum(groupFormats)).max(12, { error: 'A rotation has at most 12 weeks.' }),
});

/** Everything that a group's plan says. */
export const groupForm = recurring.extend({
  title: oneLine('The title', 120),
  kind: z.enum(groupKinds),
  programme: optionalText(oneLine('The programme', 120)),
  levelOfCare: z.enum(Object.values(LevelOfCareEnum)).nullish(),
  facilitatorId: person,
  coFacilitatorId: person.nullish(),
  room: optionalText(oneLine('The room', 120)),
  telehealthLink: optionalText(webAddress),
  capacity: z
    .int()
    .min(1, { error: 'A group has 1 to 200 places.' })
    .max(200, { error: 'A group has 1 to 200 places.' }),
});

/**
 * Checks when a group meets, seen from `today` (YYYY-MM-DD at the facility); the first day that a group has already stays
 * right however old it is.
 * @throws AppError BAD_INPUT naming the field
 */
export function refuseWrongPlan(
  { startsOn, recurrence }: Pick<z.output<typeof recurring>, 'startsOn' | 'recurrence'>,
  today: string,
  formerStart: string | null,
): void {
  if (
    startsOn !== formerStart &&
    (startsOn < addDays(today, -PLANNED_WITHIN) || startsOn > addDays(today, PLANNED_WITHIN))
  )
    throw badInput('input.startsOn', 'Choose a first day within a year of today.');
  const fault = recurrence && faultOf(recurrence, startsOn);
  if (fault) throw badInput('input.recurrence', fault);
}
