import { z } from 'zod';
import { isId } from '@stepwell/kernel/ids';
import { oneLine, optionalText, severalLines } from '@stepwell/kernel/text-rules';
import { languages } from '@stepwell/kernel/words';
import {
  consentTypes,
  disclosurePurposes,
  informationCategories,
  readingAids,
  recipientClasses,
  recipientRoles,
  signerRelationships,
  tpoPurposes,
} from './sharing-words';

/** The id that a page makes once per form; here it is needed, since sending twice must not share or sign twice. */
export const neededSubmitId = z
  .string({ error: 'This form lost its mark. Load the page again.' })
  .refine(isId, { error: 'This form lost its mark. Load the page again.' })
  .transform((id) => id.toLowerCase());

/** An id of a row that somebody chose on the page. */
export function chosenId(sentence: string) {
  return z
    .string({ error: sentence })
    .refine(isId, { error: sentence })
    .transform((id) => id.toLowerCase());
}

const each = <Word extends string>(words: readonly [Word, ...Word[]], max: number) =>
  z
    .array(z.enum(words))
    .max(max)
    .refine((chosen) => new Set(chosen).size === chosen.length, { error: 'Choose each of them once.' });

/** At least one kind of information, each once. */
export const chosenCategories = each(informationCategories, informationCategories.length).refine(
  (chosen) => chosen.length > 0,
  { error: 'Choose at least one kind of information.' },
);

/** Somebody who is named for the first time. */
export const newPartySchema = z.object({
  name: oneLine('The recipient’s name', 200),
  role: z.enum(recipientRoles),
  affiliation: optionalText(oneLine('Where they belong', 200)),
});

/** What a consent is prepared from: every element that the rule asks for, and nothing combined that stands alone. */
export const consentSchema = z
  .object({
    submitId: neededSubmitId,
    patientId: chosenId('This patient can’t be found.'),
    type: z.enum(consentTypes),
    discloser: oneLine('Who may share', 300),
    information: severalLines('What may be shared', 1000),
    categories: chosenCategories,
    partyIds: z
      .array(chosenId('Choose the recipient again.'))
      .max(20)
      .nullish()
      .transform((ids) => [...new Set(ids ?? [])]),
    newParties: z
      .array(newPartySchema)
      .max(20)
      .nullish()
      .transform((parties) => parties ?? []),
    recipientClasses: each(recipientClasses, recipientClasses.length)
      .nullish()
      .transform((classes) => classes ?? []),
    purposes: each(disclosurePurposes, disclosurePurposes.length).refine((chosen) => chosen.length > 0, {
      error: 'Choose at least one purpose.',
    }),
    purposeWords: severalLines('What it is for', 500),
    expiresOn: z.string().nullish(),
    expiresEvent: optionalText(oneLine('The event that ends it', 300)),
    language: z.enum(languages),
    aid: z.enum(readingAids),
    aidName: optionalText(oneLine('Who read or interpreted it', 200)),
    signerRelationship: z.enum(signerRelationships),
  })
  .superRefine((consent, check) => {
    const refuse = (field: string, message: string): void => check.addIssue({ code: 'custom', path: [field], message });
    const { type, categories, purposes, expiresOn, expiresEvent } = consent;
    if (consent.partyIds.length + consent.newParties.length + consent.recipientClasses.length === 0)
      refuse('newParties', 'Name at least one recipient.');
    if (type !== 'tpo' && consent.recipientClasses.length > 0)
      refuse(
        'recipientClasses',
        'Only a consent for treatment, payment and operations can name a class. Name each recipient.',
      );
    if (type === 'counseling_notes' && (categories.length > 1 || categories[0] !== 'counseling_notes'))
      refuse('categories', 'A consent for counseling notes stands alone: choose counseling notes only.');
    if (type !== 'counseling_notes' && categories.includes('counseling_notes'))
      refuse('categories', 'Counseling notes need a consent of their own. Take them out here.');
    if (expiresOn && expiresEvent) refuse('expiresEvent', 'Choose a last day or an event, not both.');
    if (type !== 'tpo' && !expiresOn && !expiresEvent)
      refuse('expiresOn', 'Say when it ends: a last day, or an event.');
    for (const sentence of wrongPurposes(type, purposes)) refuse('purposes', sentence);
    if (consent.aid !== 'none' && !consent.aidName) refuse('aidName', 'Say who read it aloud or interpreted it.');
    if (consent.aid === 'none' && consent.aidName)
      refuse('aidName', 'Leave this out where nobody read or interpreted it.');
  });

function wrongPurposes(type: string, purposes: readonly string[]): string[] {
  const only = (purpose: string): boolean => purposes.length === 1 && purposes[0] === purpose;
  if (type === 'proceedings')
    return only('legal_proceeding') ? [] : ['A consent for a proceeding stands alone: choose that purpose only.'];
  if (type === 'criminal_justice')
    return only('supervision') ? [] : ['A consent for a criminal case has supervision as its only purpose.'];
  if (type === 'tpo')
    return purposes.every((purpose) => tpoPurposes.some((allowed) => allowed === purpose))
      ? []
      : ['A consent of this kind is for treatment, payment and operations only.'];
  return purposes.some((purpose) => purpose === 'legal_proceeding' || purpose === 'supervision')
    ? ['Legal proceedings and supervision need a consent of their own. Take them out here.']
    : [];
}
