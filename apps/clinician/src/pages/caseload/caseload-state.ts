import type { CaseloadOrder, CaseloadQueryVariables, LevelOfCare, SignalRuleName } from '../../../gql/graphql';
import { levelsOfCare } from '../../parts/levels-of-care';

/** Every filter of the caseload and its order at rest; the address holds only what differs. */
export const caseloadDefaults = {
  search: '',
  facility: '',
  level: '',
  counselor: '',
  signal: '',
  attention: '',
  whose: 'all',
  order: 'NAME',
  descending: '',
};

/** What the page is narrowed to and sorted by. */
export type CaseloadFilterValues = typeof caseloadDefaults;

/** The orders, each with the column that it belongs to. */
export const orders: readonly { order: CaseloadOrder; column: string }[] = [
  { order: 'NAME', column: 'name' },
  { order: 'ATTENTION', column: 'signals' },
  { order: 'LAST_CONTACT', column: 'contact' },
  { order: 'NEXT_FOLLOW_UP', column: 'followUp' },
  { order: 'PLAN_REVIEW', column: 'review' },
  { order: 'OPEN_TASKS', column: 'tasks' },
];

/** What the API is asked for; what an old address holds and nobody knows counts as not said. */
export function variablesOf(filters: CaseloadFilterValues): Omit<CaseloadQueryVariables, 'after'> {
  const level: LevelOfCare | undefined = levelsOfCare.find((each) => each === filters.level);
  const sorted = orders.find(({ order }) => order === filters.order);
  return {
    filter: {
      search: filters.search || null,
      facilityId: filters.facility || null,
      mine: filters.whose === 'mine' ? true : null,
      levelOfCare: level ?? null,
      counselorId: filters.counselor || null,
      signal: (filters.signal as SignalRuleName) || null,
      needsAttention: filters.attention === 'yes' ? true : null,
    },
    sort: { order: sorted?.order ?? 'NAME', descending: filters.descending === 'yes' },
  };
}

/** The address of filters and order, without the search: a view holds no name. */
export function viewQuery(filters: CaseloadFilterValues): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filters))
    if (name !== 'search' && value && value !== caseloadDefaults[name as keyof CaseloadFilterValues])
      parameters.set(name, value);
  return parameters.toString();
}

/** The filters and order that a view stands for; everything else at rest. */
export function viewFilters(query: string): CaseloadFilterValues {
  const parameters = new URLSearchParams(query);
  const entries = Object.entries(caseloadDefaults).map(([name, atRest]) => [name, parameters.get(name) ?? atRest]);
  return Object.fromEntries(entries) as CaseloadFilterValues;
}
