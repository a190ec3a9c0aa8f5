import { myPlanOf } from './my-plan';
import { emptyContent } from './empty-content';
import { planContentSchema } from './plan-content';
import type { RelapsePreventionPlan } from './relapse-prevention-plan.entity';

const strategy = (id: string, kind: string) => ({ id, kind, text: id, steps: [], situationIds: [] });

function planWith(copingStrategies: object[]): RelapsePreventionPlan {
  const content = planContentSchema.parse({ ...emptyContent, copingStrategies });
  return { activatedAt: new Date(), reviewDue: null, content } as unknown as RelapsePreventionPlan;
}

describe('the plan as its patient sees it', () => {
  it('puts what carries over an urge first and keeps the order of the rest', () => {
    const plan = planWith([
      strategy('walk', 'lifestyle'),
      strategy('surf', 'urge_management'),
      strategy('call', 'cope'),
      strategy('breathe', 'urge_management'),
    ]);
    const order = myPlanOf(plan).content.copingStrategies.map(({ text }) => text);
    expect(order).toEqual(['surf', 'breathe', 'walk', 'call']);
  });
});
