import { useReader } from '@stepwell/web/format/use-reader';
import { addDays, localDay } from '@stepwell/web/format/zones';
import { useDocument } from '@stepwell/web/graphql/use-document';
import type { GroupSessionFilter } from '../../../gql/graphql';
import { GroupSessionsQuery, type SessionLine } from './groups.graphql';

/** Days of the list, today included. */
export const DAYS = 7;
/** So many of each kind of work are listed. */
const MOST_WAITING = 10;

/** What the page of sessions shows. */
export interface Work {
  /** Not started, unsigned or awaiting a co-signature; the longest waiting first. */
  waiting: SessionLine[];
  /** How many wait in all. */
  total: number;
  /** From yesterday until after the last day: whoever shows them counts days by each facility's clock. */
  ahead: SessionLine[];
}

function useSessions(filter: GroupSessionFilter, first: number) {
  return useDocument(GroupSessionsQuery, { filter, first }, { topics: ['groups'] });
}

/** The sessions ahead of the viewer (or of everybody), and what past ones still need. */
export function useGroupWork(isMine: boolean) {
  const { now, zone } = useReader();
  const mine = isMine ? true : null;
  const day = localDay(now, zone);
  const notStarted = useSessions({ mine, queue: 'NOT_STARTED' }, MOST_WAITING);
  const unsigned = useSessions({ mine, queue: 'UNSIGNED' }, MOST_WAITING);
  const awaiting = useSessions({ mine, queue: 'AWAITING_COSIGNATURE' }, MOST_WAITING);
  const span = { from: `${addDays(day, -1)}T00:00:00Z`, until: `${addDays(day, DAYS + 2)}T00:00:00Z` };
  const ahead = useSessions({ mine, ...span }, 100);
  const queries = [notStarted, unsigned, awaiting, ahead];
  const nodes = ({ data }: typeof ahead): SessionLine[] => data?.groupSessions.edges.map(({ node }) => node) ?? [];
  const waiting = [notStarted, unsigned, awaiting]
    .flatMap(nodes)
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));
  const total = [notStarted, unsigned, awaiting].reduce(
    (sum, { data }) => sum + (data?.groupSessions.totalCount ?? 0),
    0,
  );
  const work: Work | undefined = queries.every(({ data }) => data)
    ? { waiting, total, ahead: nodes(ahead) }
    : undefined;
  return {
    work,
    error: queries.find(({ error }) => error)?.error ?? null,
    retry: () => void Promise.all(queries.map(({ refetch }) => refetch())),
  };
}
