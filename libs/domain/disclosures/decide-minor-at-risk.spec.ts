import { decideDisclosure } from './decide-disclosure';
import { informationCategories } from './sharing-words';

describe('what is told of a minor at risk', () => {
  const question = { basis: 'minor_at_risk', recipient: null, purpose: 'family_support', agreement: null } as const;
  const consent = {
    ...({ id: 'c', type: 'named', state: 'active', partyIds: ['mother'], recipientClasses: [] } as const),
    ...({ purposes: ['family_support'], categories: ['progress'] } as const),
  };

  it('leaves while it is recorded and holds, whatever was agreed, and never notes kept apart or for a proceeding', () => {
    const allowed: string[] = [];
    for (const finding of ['live', 'over', null] as const)
      for (const category of informationCategories)
        if (decideDisclosure({ ...question, finding, categories: [category] }, [], []).isAllowed)
          allowed.push([finding, category].join(' '));
    expect(allowed).toEqual(informationCategories.slice(0, -1).map((category) => `live ${category}`));
    const held = [{ partyId: null, categories: informationCategories }];
    const live = { ...question, finding: 'live', categories: ['progress'] } as const;
    expect(decideDisclosure(live, [], held).isAllowed).toBe(true);
    expect(decideDisclosure({ ...live, purpose: 'legal_proceeding' }, [], []).isAllowed).toBe(false);
  });

  it.each([
    [null, 'no_finding'],
    ['over', 'finding_over'],
  ] as const)('a finding that is %s is refused with its reason, whatever was consented', (finding, refusal) => {
    expect(decideDisclosure({ ...question, finding, categories: ['progress'] }, [consent], [])).toEqual({
      ...{ isAllowed: false, refusal },
    });
  });
});
