import { useDocument } from '@stepwell/web/graphql/use-document';
import { useColleagues } from '../../parts/use-colleagues';
import type { GroupChoices } from './group-fields';
import { GroupFacilitiesQuery } from './group-plan.graphql';

/** Facilities and possible leaders; `choices` is undefined until all of them are here. */
export function useGroupChoices() {
  const { data, error, refetch } = useDocument(GroupFacilitiesQuery, {}, { topics: ['organization'] });
  const leaders = useColleagues('group:lead');
  const choices: GroupChoices | undefined = data && leaders && { facilities: data.facilities, leaders };
  return { choices, error, retry: () => void refetch() };
}
