import fc from 'fast-check';
import { consentStates } from './consent-state';
import { decideDisclosure, refusals, type AgreedRestriction, type ConsentFacts } from './decide-disclosure';
import type { DisclosureDecision, DisclosureQuestion, Refusal } from './decide-disclosure';
import { refusalSentences } from './refusal-sentences';
import {
  consentTypes,
  disclosureBases,
  disclosurePurposes,
  informationCategories,
  recipientClasses,
  recipientRoles,
  type ConsentType,
  type DisclosurePurpose,
} from './sharing-words';

const mother = { partyId: 'mother', role: 'family' } as const;
const clinic = { partyId: 'clinic', role: 'treating_provider' } as const;
/** The same name and role, written down a second time: another row is another person. */
const namesake = { partyId: 'mother-2', role: 'family' } as const;

const purposesOf: Record<ConsentType, readonly DisclosurePurpose[]> = {
  tpo: ['treatment', 'payment', 'operations'],
  named: ['family_support', 'patient_request', 'benefits', 'treatment'],
  counseling_notes: ['treatment'],
  proceedings: ['legal_proceeding'],
  criminal_justice: ['supervision'],
};

function consentOf(type: ConsentType, more: Partial<ConsentFacts> = {}): ConsentFacts {
  return {
    ...{ id: type, type, state: 'active', partyIds: [mother.partyId], purposes: purposesOf[type] },
    recipientClasses: type === 'tpo' ? ['treating_provider'] : [],
    categories: type === 'counseling_notes' ? ['counseling_notes'] : ['presence', 'attendance', 'progress'],
    ...more,
  };
}

describe('the table of one consent and one question', () => {
  const rows = consentTypes.flatMap((type) => consentStates.map((state) => [type, state] as const));

  it.each(rows)('%s, %s: every recipient, purpose and category', (type, state) => {
    const consent = consentOf(type, { state });
    const allowed: string[] = [];
    for (const recipient of [mother, clinic, namesake])
      for (const purpose of disclosurePurposes)
        for (const category of informationCategories) {
          const question = {
            basis: 'consent',
            recipient,
            purpose,
            categories: [category],
            agreement: null,
            finding: null,
          } as const;
          const decision = decideDisclosure(question, [consent], []);
          if (decision.isAllowed) allowed.push([recipient.partyId, purpose, category].join(' '));
        }
    expect(allowed).toEqual(state === 'active' ? allowedBy[type] : []);
  });

  const plain = ['presence', 'attendance', 'progress'];
  const each = (who: string, purposes: readonly string[], categories = plain): string[] =>
    purposes.flatMap((purpose) => categories.map((category) => `${who} ${purpose} ${category}`));
  // Written out by hand from the rule, in the order of the words.
  const allowedBy: Record<ConsentType, string[]> = {
    tpo: [
      ...each('mother', ['treatment', 'payment', 'operations']),
      ...each('clinic', ['treatment', 'payment', 'operations']),
    ],
    named: each('mother', ['treatment', 'family_support', 'patient_request', 'benefits']),
    counseling_notes: each('mother', ['treatment'], ['counseling_notes']),
    proceedings: each('mother', ['legal_proceeding']),
    criminal_justice: each('mother', ['supervision']),
  };

  it.each<[string, Refusal, Partial<DisclosureQuestion>, ConsentFacts[]]>([
    ['no consent at all', 'nobody_named', {}, []],
    ['somebody of the same name', 'nobody_named', { recipient: namesake }, [consentOf('named')]],
    ['a consent that was thrown away', 'nobody_named', {}, [consentOf('named', { state: 'discarded' })]],
    ['notes apart', 'needs_counseling_notes', { categories: ['counseling_notes'] }, [consentOf('named')]],
    ['a proceeding', 'needs_proceedings', { purpose: 'legal_proceeding' }, [consentOf('criminal_justice')]],
    ['supervision', 'needs_criminal_justice', { purpose: 'supervision' }, [consentOf('proceedings')]],
    ['another purpose', 'purpose_not_covered', { purpose: 'payment' }, [consentOf('named')]],
    ['more than was agreed', 'categories_not_covered', { categories: ['presence', 'plan'] }, [consentOf('named')]],
    ['a draft', 'not_signed', {}, [consentOf('named', { state: 'draft' })]],
    ['one without the guardian', 'guardian_not_signed', {}, [consentOf('named', { state: 'awaiting_guardian' })]],
    ['one that ended', 'expired', {}, [consentOf('named', { state: 'expired' })]],
    ['one taken back', 'revoked', {}, [consentOf('named', { state: 'revoked' })]],
    [
      'two that cover half each',
      'categories_not_covered',
      { categories: ['presence', 'plan'] },
      [consentOf('named', { categories: ['presence'] }), consentOf('named', { id: 'other', categories: ['plan'] })],
    ],
    ['nothing that is spoken of', 'no_purpose_or_category', { categories: [] }, [consentOf('named')]],
    ['no purpose', 'no_purpose_or_category', { purpose: null }, [consentOf('named')]],
  ])('%s is refused with its reason', (_what, refusal, more, consents) => {
    const question: DisclosureQuestion = {
      ...{ basis: 'consent', recipient: mother, purpose: 'family_support', categories: ['presence'] },
      ...{ agreement: null, finding: null, ...more },
    };
    expect(decideDisclosure(question, consents, [])).toEqual({ isAllowed: false, refusal });
  });

  it('says of every refusal what is missing, in a sentence', () => {
    for (const refusal of refusals) expect(refusalSentences[refusal]).toMatch(/^[A-Z].{20,}\.$/);
  });
});

/** How an agreement can stand, with none at all. */
const agreementStates = ['ahead', 'live', 'over', null] as const;

describe('the table of one agreement and one question', () => {
  const bases = disclosureBases.filter((basis) => basis !== 'consent' && basis !== 'minor_at_risk');

  it.each(agreementStates)('an agreement that is %s: every ground, purpose and category', (agreement) => {
    const allowed = new Set<string>();
    for (const basis of bases)
      for (const purpose of disclosurePurposes)
        for (const category of informationCategories) {
          const question = {
            basis,
            recipient: null,
            purpose,
            categories: [category],
            agreement,
            finding: null,
          } as const;
          if (decideDisclosure(question, [], []).isAllowed) allowed.add([basis, purpose, category].join(' '));
        }
    const ofAgreement = [...allowed].filter((line) => line.startsWith('qsoa'));
    // Seven purposes, without a legal proceeding; nine kinds, without notes apart.
    expect(ofAgreement).toHaveLength(agreement === 'live' ? 63 : 0);
    expect(ofAgreement.filter((line) => /legal_proceeding|counseling_notes/.test(line))).toEqual([]);
    // On every other ground an agreement changes nothing: 63 for each of four, 80 of a court, presence alone for a crime.
    expect(allowed.size - ofAgreement.length).toBe(4 * 63 + 80 + 7);
  });

  it.each<[(typeof agreementStates)[number], Refusal]>([
    [null, 'no_agreement'],
    ['ahead', 'agreement_ahead'],
    ['over', 'agreement_over'],
  ])('an agreement that is %s is refused with its reason', (agreement, refusal) => {
    const question = {
      basis: 'qsoa',
      recipient: null,
      purpose: 'operations',
      categories: ['billing'],
      agreement,
      finding: null,
    } as const;
    expect(decideDisclosure(question, [consentOf('tpo')], [])).toEqual({ isAllowed: false, refusal });
  });

  it('yields to a restriction that was agreed, however live it is', () => {
    const question = {
      ...({ basis: 'qsoa', recipient: null, purpose: 'operations', agreement: 'live', finding: null } as const),
      categories: ['billing'],
    } satisfies DisclosureQuestion;
    const held = [{ partyId: null, categories: ['billing'] }] as const;
    expect(decideDisclosure(question, [], held)).toEqual({ isAllowed: false, refusal: 'restricted' });
  });
});

/** The rule again, as sets and without order: what it allows, it allows; it names no reason. */
function mayLeave(
  q: DisclosureQuestion,
  consents: readonly ConsentFacts[],
  held: readonly AgreedRestriction[],
): boolean {
  const wants = new Set(q.categories);
  const bound = held.some(
    (each) => [null, q.recipient?.partyId].includes(each.partyId) && each.categories.some((c) => wants.has(c)),
  );
  switch (q.basis) {
    case 'medical_emergency':
      return wants.size === 0 && q.purpose !== 'legal_proceeding';
    case 'court_order':
      return wants.size > 0 && q.purpose !== null;
    case 'crime_on_premises':
      return wants.size === 1 && wants.has('presence') && q.purpose !== null && q.purpose !== 'legal_proceeding';
    case 'minor_at_risk':
      return (
        q.finding === 'live' &&
        wants.size > 0 &&
        !wants.has('counseling_notes') &&
        q.purpose !== null &&
        q.purpose !== 'legal_proceeding'
      );
    case 'audit_evaluation':
    case 'child_abuse_report':
    case 'qsoa':
    case 'research':
    case 'internal': {
      const yields = ['qsoa', 'research', 'internal'].includes(q.basis);
      const plain = wants.size > 0 && !wants.has('counseling_notes');
      if (q.basis === 'qsoa' && q.agreement !== 'live') return false;
      return plain && q.purpose !== null && q.purpose !== 'legal_proceeding' && !(yields && bound);
    }
    case 'consent': {
      if (!q.recipient || !q.purpose || wants.size === 0 || bound) return false;
      const { partyId, role } = q.recipient;
      const own = { legal_proceeding: 'proceedings', supervision: 'criminal_justice' } as Record<string, string>;
      return consents
        .filter((c) => c.state === 'active')
        .filter((c) => c.partyIds.some((id) => id === partyId) || (c.recipientClasses as string[]).includes(role))
        .filter((c) => !wants.has('counseling_notes') || c.type === 'counseling_notes')
        .filter((c) => !(q.purpose! in own) || own[q.purpose!] === c.type)
        .filter((c) => c.purposes.includes(q.purpose!))
        .some((c) => [...wants].every((want) => new Set(c.categories).has(want)));
    }
  }
}

describe('any question against any consents', () => {
  const party = fc.constantFrom('a', 'b', 'c');
  const some = <Word>(words: readonly Word[], minLength = 0) => fc.subarray([...words], { minLength });
  const consent = fc.record<ConsentFacts>({
    id: fc.uuid(),
    type: fc.constantFrom(...consentTypes),
    state: fc.oneof(fc.constant('active' as const), fc.constantFrom(...consentStates)),
    partyIds: some(['a', 'b', 'c']),
    recipientClasses: some(recipientClasses),
    purposes: some(disclosurePurposes, 1),
    categories: some(informationCategories, 1),
  });
  const question = fc.record<DisclosureQuestion>({
    basis: fc.oneof(fc.constant('consent' as const), fc.constantFrom(...disclosureBases)),
    recipient: fc.option(fc.record({ partyId: party, role: fc.constantFrom(...recipientRoles) })),
    purpose: fc.option(fc.constantFrom(...disclosurePurposes), { freq: 8 }),
    categories: some(informationCategories).map((chosen) => chosen.slice(0, 2)),
    agreement: fc.constantFrom('live', ...agreementStates),
    finding: fc.constantFrom('live', 'over', null),
  });
  const restriction = fc.record<AgreedRestriction>({
    partyId: fc.option(party),
    categories: some(informationCategories, 1).map((chosen) => chosen.slice(0, 2)),
  });
  const world = fc.tuple(question, fc.array(consent, { maxLength: 4 }), fc.array(restriction, { maxLength: 1 }));

  it('is decided as a second reading of the rule decides it, and names a consent that is there', () => {
    let allowedOnes = 0;
    fc.assert(
      fc.property(world, ([asked, consents, held]) => {
        const decision: DisclosureDecision = decideDisclosure(asked, consents, held);
        expect(decision.isAllowed).toBe(mayLeave(asked, consents, held));
        if (!decision.isAllowed) return;
        allowedOnes += 1;
        const named = consents.find(({ id }) => id === decision.consentId);
        expect(Boolean(named)).toBe(asked.basis === 'consent');
        expect(named?.state ?? 'active').toBe('active');
      }),
      { numRuns: 3_000, seed: 42 },
    );
    expect(allowedOnes).toBeGreaterThan(30);
  });

  it('never opens with more restrictions or fewer consents', () => {
    fc.assert(
      fc.property(world, restriction, ([asked, consents, held], more) => {
        const isAllowed = (c: ConsentFacts[], r: AgreedRestriction[]) => decideDisclosure(asked, c, r).isAllowed;
        if (isAllowed(consents, [...held, more])) expect(isAllowed(consents, held)).toBe(true);
        if (isAllowed(consents.slice(1), held)) expect(isAllowed(consents, held)).toBe(true);
      }),
      { numRuns: 1_000, seed: 43 },
    );
  });
});
