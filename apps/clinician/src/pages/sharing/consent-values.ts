import type { TFunction } from 'i18next';
import { z } from 'zod';
import type { PrepareConsentInput } from '../../../gql/graphql';
import { categoriesOf, purposesOf } from './choices';

/** The form of a new consent as it stands on the page. */
export type ConsentValues = Pick<
  PrepareConsentInput,
  | 'type'
  | 'discloser'
  | 'information'
  | 'categories'
  | 'purposes'
  | 'purposeWords'
  | 'language'
  | 'aid'
  | 'signerRelationship'
> & {
  partyIds: string[];
  recipientClasses: NonNullable<PrepareConsentInput['recipientClasses']>;
  newName: string;
  newRole: NonNullable<PrepareConsentInput['newParties']>[number]['role'];
  newPlace: string;
  end: 'day' | 'event' | 'none';
  expiresOn: string;
  expiresEvent: string;
  aidName: string;
};

/** An empty form, for the kind that is needed most. */
export function emptyConsent(discloser: string, language: ConsentValues['language']): ConsentValues {
  return {
    ...{ type: 'NAMED', discloser, information: '', categories: [], purposes: [], purposeWords: '', language },
    ...{ aid: 'NONE', aidName: '', signerRelationship: 'SELF', partyIds: [], recipientClasses: [] },
    ...{ newName: '', newRole: 'FAMILY', newPlace: '', end: 'day', expiresOn: '', expiresEvent: '' },
  };
}

/** What may not be missing, with sentences. */
export function consentRules(t: TFunction<'clinician'>) {
  const needed = (sentence: string) => z.string().trim().min(1, sentence);
  return z
    .object({
      discloser: needed(t('consentForm.discloserMissing')),
      information: needed(t('consentForm.informationMissing')),
      categories: z.array(z.string()).min(1, t('consentForm.categoriesMissing')),
      purposes: z.array(z.string()).min(1, t('consentForm.purposesMissing')),
      purposeWords: needed(t('consentForm.purposeWordsMissing')),
      ...{ partyIds: z.array(z.string()), recipientClasses: z.array(z.string()), newName: z.string() },
      ...{ end: z.string(), expiresOn: z.string(), expiresEvent: z.string(), aid: z.string(), aidName: z.string() },
    })
    .superRefine((values, check) => {
      const refuse = (field: string, message: string): void =>
        check.addIssue({ code: 'custom', path: [field], message });
      const { partyIds, recipientClasses, newName } = values;
      if (partyIds.length + recipientClasses.length === 0 && !newName.trim())
        refuse('newName', t('consentForm.recipientMissing'));
      if (values.end === 'day' && !values.expiresOn) refuse('expiresOn', t('consentForm.endMissing'));
      if (values.end === 'event' && !values.expiresEvent.trim()) refuse('expiresEvent', t('consentForm.endMissing'));
      if (values.aid !== 'NONE' && !values.aidName.trim()) refuse('aidName', t('consentForm.aidNameMissing'));
    });
}

/** The same with another kind: what that kind can't have is taken out. */
export function withType(values: ConsentValues, type: ConsentValues['type']): ConsentValues {
  const [onlyPurpose, ...morePurposes] = purposesOf(type);
  const [onlyCategory, ...moreCategories] = categoriesOf(type);
  return {
    ...values,
    type,
    purposes:
      morePurposes.length === 0 ? [onlyPurpose!] : values.purposes.filter((each) => purposesOf(type).includes(each)),
    categories:
      moreCategories.length === 0
        ? [onlyCategory!]
        : values.categories.filter((each) => categoriesOf(type).includes(each)),
    recipientClasses: type === 'TPO' ? values.recipientClasses : [],
    end: type !== 'TPO' && values.end === 'none' ? 'day' : values.end,
  };
}

/** The form as the server takes it. */
export function consentInput(
  { newName, newRole, newPlace, end, expiresOn, expiresEvent, aidName, ...values }: ConsentValues,
  submitId: string,
  patientId: string,
): PrepareConsentInput {
  return {
    ...values,
    ...{ submitId, patientId },
    newParties: newName.trim() ? [{ name: newName, role: newRole, affiliation: newPlace.trim() || null }] : [],
    expiresOn: end === 'day' ? expiresOn : null,
    expiresEvent: end === 'event' ? expiresEvent : null,
    aidName: values.aid === 'NONE' ? null : aidName,
  };
}
