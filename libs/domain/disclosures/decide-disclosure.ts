import type { Id } from '@stepwell/kernel/ids';
import type { ConsentState } from './consent-state';
import type { AgreementState } from './service-agreement.entity';
import { informationCategories, type ConsentType, type DisclosureBasis, type DisclosurePurpose } from './sharing-words';
import type { InformationCategory, RecipientClass, RecipientRole } from './sharing-words';

/** What the gate is asked. */
export interface DisclosureQuestion {
  basis: DisclosureBasis;
  /** Somebody of the patient's parties; null where the ground needs no named one. */
  recipient: { partyId: Id; role: RecipientRole } | null;
  /** Null for a medical emergency, which asks for none. */
  purpose: DisclosurePurpose | null;
  categories: readonly InformationCategory[];
  /** How the agreement stands today that a service organization gets it on; null on every other ground. */
  agreement: AgreementState | null;
  /** Whether what was found of a minor holds today; null on every other ground. */
  finding: 'live' | 'over' | null;
}

/** What the gate must know of a consent. */
export interface ConsentFacts {
  id: Id;
  type: ConsentType;
  state: ConsentState;
  partyIds: readonly Id[];
  recipientClasses: readonly RecipientClass[];
  purposes: readonly DisclosurePurpose[];
  categories: readonly InformationCategory[];
}

/** A restriction that was agreed to and has not ended. */
export interface AgreedRestriction {
  /** Null: about everybody. */
  partyId: Id | null;
  categories: readonly InformationCategory[];
}

/** Why nothing leaves, from what is furthest from a consent that would do to what is nearest. */
export const refusals = [
  'no_purpose_or_category',
  'not_on_this_ground',
  'no_agreement',
  'agreement_ahead',
  'agreement_over',
  'no_finding',
  'finding_over',
  'nobody_named',
  'needs_counseling_notes',
  'needs_proceedings',
  'needs_criminal_justice',
  'purpose_not_covered',
  'categories_not_covered',
  'not_signed',
  'guardian_not_signed',
  'expired',
  'revoked',
  'restricted',
] as const;
/** One of them. */
export type Refusal = (typeof refusals)[number];

/** What the gate answers. */
export type DisclosureDecision = { isAllowed: true; consentId: Id | null } | { isAllowed: false; refusal: Refusal };

const allButNotes: readonly InformationCategory[] = informationCategories.filter((each) => each !== 'counseling_notes');

/** What may leave without consent on each ground; `yields` says that an agreed restriction still holds it back. */
const grounds: Record<
  Exclude<DisclosureBasis, 'consent'>,
  { categories: readonly InformationCategory[]; yields: boolean; isForProceedings: boolean }
> = {
  qsoa: { categories: allButNotes, yields: true, isForProceedings: false },
  medical_emergency: { categories: [], yields: false, isForProceedings: false },
  court_order: { categories: informationCategories, yields: false, isForProceedings: true },
  research: { categories: allButNotes, yields: true, isForProceedings: false },
  audit_evaluation: { categories: allButNotes, yields: false, isForProceedings: false },
  internal: { categories: allButNotes, yields: true, isForProceedings: false },
  // The incident, who it was and where they were last: nothing of their care.
  crime_on_premises: { categories: ['presence'], yields: false, isForProceedings: false },
  child_abuse_report: { categories: allButNotes, yields: false, isForProceedings: false },
  // The facts that reduce the threat (42 CFR 2.14(c)): which, is judged by who tells them.
  minor_at_risk: { categories: allButNotes, yields: false, isForProceedings: false },
};

/**
 * Whether something may leave. With consent, one single consent has to cover it all: the recipient, the kind of information
 * that is kept apart, the purpose, every category, and it has to be active; two that cover half each cover nothing.
 */
export function decideDisclosure(
  question: DisclosureQuestion,
  consents: readonly ConsentFacts[],
  restrictions: readonly AgreedRestriction[],
): DisclosureDecision {
  const { basis } = question;
  if (basis !== 'medical_emergency' && (question.categories.length === 0 || question.purpose === null))
    return refuse('no_purpose_or_category');
  if (basis !== 'consent') return onGround(question, grounds[basis], restrictions);
  const obstacles = consents.map((consent) => ({ consent, obstacle: obstacleOf(question, consent) }));
  const covering = obstacles.find(({ obstacle }) => obstacle === null);
  if (!covering) return refuse(nearest(obstacles.map(({ obstacle }) => obstacle!)));
  return isRestricted(question, restrictions)
    ? refuse('restricted')
    : { isAllowed: true, consentId: covering.consent.id };
}

function onGround(
  question: DisclosureQuestion,
  ground: (typeof grounds)[keyof typeof grounds],
  restrictions: readonly AgreedRestriction[],
): DisclosureDecision {
  if (question.purpose === 'legal_proceeding' && !ground.isForProceedings) return refuse('needs_proceedings');
  if (question.basis === 'qsoa' && question.agreement !== 'live')
    return refuse(question.agreement === null ? 'no_agreement' : `agreement_${question.agreement}`);
  if (question.basis === 'minor_at_risk' && question.finding !== 'live')
    return refuse(question.finding === null ? 'no_finding' : 'finding_over');
  if (!question.categories.every((each) => ground.categories.includes(each))) return refuse('not_on_this_ground');
  if (ground.yields && isRestricted(question, restrictions)) return refuse('restricted');
  return { isAllowed: true, consentId: null };
}

function obstacleOf(question: DisclosureQuestion, consent: ConsentFacts): Refusal | null {
  const { recipient, purpose, categories } = question;
  if (!recipient || !names(consent, recipient) || consent.state === 'discarded') return 'nobody_named';
  if (categories.includes('counseling_notes') && consent.type !== 'counseling_notes') return 'needs_counseling_notes';
  if (purpose === 'legal_proceeding' && consent.type !== 'proceedings') return 'needs_proceedings';
  if (purpose === 'supervision' && consent.type !== 'criminal_justice') return 'needs_criminal_justice';
  if (!purpose || !consent.purposes.includes(purpose)) return 'purpose_not_covered';
  if (!categories.every((each) => consent.categories.includes(each))) return 'categories_not_covered';
  if (consent.state === 'draft') return 'not_signed';
  if (consent.state === 'awaiting_guardian') return 'guardian_not_signed';
  return consent.state === 'active' ? null : consent.state;
}

function names(consent: ConsentFacts, { partyId, role }: { partyId: Id; role: RecipientRole }): boolean {
  return consent.partyIds.includes(partyId) || consent.recipientClasses.some((each) => each === role);
}

function isRestricted(question: DisclosureQuestion, restrictions: readonly AgreedRestriction[]): boolean {
  return restrictions.some(
    ({ partyId, categories }) =>
      (partyId === null || partyId === question.recipient?.partyId) &&
      categories.some((each) => question.categories.includes(each)),
  );
}

/** What stands between the question and the consent that comes nearest to covering it. */
function nearest(obstacles: readonly Refusal[]): Refusal {
  return obstacles.reduce<Refusal>(
    (best, each) => (refusals.indexOf(each) > refusals.indexOf(best) ? each : best),
    'nobody_named',
  );
}

function refuse(refusal: Refusal): DisclosureDecision {
  return { isAllowed: false, refusal };
}
