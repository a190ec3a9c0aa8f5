import type {
  DisclosureMeans,
  DisclosurePurpose,
  InformationCategory,
  Part2ConsentType,
  RecipientClass,
  RecipientRole,
} from '../../../gql/graphql';
import { categories } from './category-boxes';

/** What a form can choose from, in the order in which it stands there. */
export const purposes: readonly DisclosurePurpose[] = [
  'TREATMENT',
  'PAYMENT',
  'OPERATIONS',
  'FAMILY_SUPPORT',
  'PATIENT_REQUEST',
  'BENEFITS',
  'LEGAL_PROCEEDING',
  'SUPERVISION',
];
export const means: readonly DisclosureMeans[] = ['CALL', 'IN_PERSON', 'LETTER', 'PRINT', 'FAX', 'EXPORT'];
export const consentTypes: readonly Part2ConsentType[] = [
  'NAMED',
  'TPO',
  'CRIMINAL_JUSTICE',
  'PROCEEDINGS',
  'COUNSELING_NOTES',
];
export const recipientClasses: readonly RecipientClass[] = ['TREATING_PROVIDER', 'HEALTH_PLAN', 'PROGRAM_CONTRACTOR'];
export const roles: readonly RecipientRole[] = [
  'FAMILY',
  'FRIEND',
  'SPONSOR',
  'TREATING_PROVIDER',
  'HEALTH_PLAN',
  'PROGRAM_CONTRACTOR',
  'ATTORNEY',
  'COURT',
  'PROBATION_OFFICER',
  'EMPLOYER',
  'AGENCY',
  'OTHER',
];

/** Purposes that a kind of consent can have; one alone where it stands alone. */
export function purposesOf(type: Part2ConsentType): readonly DisclosurePurpose[] {
  if (type === 'PROCEEDINGS') return ['LEGAL_PROCEEDING'];
  if (type === 'CRIMINAL_JUSTICE') return ['SUPERVISION'];
  if (type === 'TPO') return ['TREATMENT', 'PAYMENT', 'OPERATIONS'];
  return purposes.filter((each) => each !== 'LEGAL_PROCEEDING' && each !== 'SUPERVISION');
}

/** Kinds of information that a kind of consent can cover: counseling notes stand alone. */
export function categoriesOf(type: Part2ConsentType): readonly InformationCategory[] {
  return categories.filter((each) => (each === 'COUNSELING_NOTES') === (type === 'COUNSELING_NOTES'));
}
