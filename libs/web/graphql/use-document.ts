import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo } from 'react';
import type { ApiError } from './api-error';
import { inOwnTask } from './in-own-task';
import { sendDocument, type TypedDocument } from './send';
import type { Topic } from './topics';

/** Cache key of a query with its variables. */
export function documentKey(document: { toString(): string }, variables?: unknown): readonly unknown[] {
  return [document.toString(), variables ?? {}];
}

interface ReadOptions {
  /** What the answer is made of: a change hint for one of these fetches it again. */
  topics: readonly Topic[];
  enabled?: boolean;
  /** Milliseconds between refreshes without a hint. */
  refreshEvery?: number;
}

/** Reads a typed document through the cache; the previous answer stays on screen while variables change. */
export function useDocument<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  { topics, enabled = true, refreshEvery }: ReadOptions,
) {
  const query = useQuery<Result, ApiError>({
    queryKey: documentKey(document, variables),
    queryFn: ({ signal }) => inOwnTask(() => sendDocument(document, variables, signal)),
    enabled,
    meta: { topics },
    placeholderData: keepPreviousData,
    refetchInterval: refreshEvery ?? false,
  });
  return useDrawnAside(query);
}

/**
 * Holds a first answer back until React draws it in slices that keys and clicks may come between: the cache tells of
 * it in a way that would draw the whole page at once. Later answers replace what is on screen without delay.
 */
function useDrawnAside<Query extends { data: unknown }>(query: Query): Query {
  const hasAnswer = query.data !== undefined;
  const isDrawn = useDeferredValue(hasAnswer);
  if (!hasAnswer || isDrawn) return query;
  const waiting = { data: undefined, isPending: true, isSuccess: false, status: 'pending' };
  return Object.create(
    query,
    Object.fromEntries(Object.entries(waiting).map(([name, value]) => [name, { value, enumerable: true }])),
  ) as Query;
}

interface Connection<Node> {
  edges: { node: Node }[];
  pageInfo: { endCursor?: string | null; hasNextPage: boolean };
  totalCount?: number;
}

/**
 * Reads a keyset connection page by page; `rows` joins the pages read so far, the same array until an answer comes where
 * `connectionOf` is a constant.
 */
export function useConnection<Result, Variables extends { after?: string | null | undefined }, Node>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  connectionOf: (result: Result) => Connection<Node>,
  { topics, enabled = true }: ReadOptions,
) {
  const query = useInfiniteQuery({
    queryKey: [...documentKey(document, variables), 'pages'],
    queryFn: ({ pageParam, signal }) =>
      inOwnTask(() => sendDocument(document, { ...variables, after: pageParam }, signal)),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Result) => {
      const { endCursor, hasNextPage } = connectionOf(last).pageInfo;
      return hasNextPage ? (endCursor ?? undefined) : undefined;
    },
    enabled,
    meta: { topics },
    placeholderData: keepPreviousData,
  });
  const { refetch } = query;
  const retry = useCallback(() => void refetch(), [refetch]);
  const { data } = useDrawnAside(query);
  const { rows, totalCount } = useMemo(() => {
    const pages = data?.pages.map(connectionOf);
    return {
      rows: pages?.flatMap((page) => page.edges.map((edge) => edge.node)),
      totalCount: pages?.at(-1)?.totalCount,
    };
  }, [data, connectionOf]);
  return {
    rows,
    totalCount,
    error: query.error as ApiError | null,
    isRefreshing: query.isPlaceholderData,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
    retry,
  };
}

/** Fetches again every shown answer that is made of one of these topics, and forgets the rest. */
export function refreshTopics(client: QueryClient, topics: readonly Topic[]): Promise<void> {
  return client.invalidateQueries({
    predicate: (query) => {
      const known = query.meta?.['topics'] as readonly Topic[] | undefined;
      return known?.some((topic) => topics.includes(topic)) ?? false;
    },
  });
}

/** Sends a typed mutation; on success everything made of `changes` is fetched again. */
export function useSendDocument<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  { changes }: { changes: readonly Topic[] },
) {
  const client = useQueryClient();
  return useMutation<Result, ApiError, Variables>({
    mutationKey: [document.toString()],
    mutationFn: (variables) => sendDocument(document, variables),
    onSuccess: () => refreshTopics(client, changes),
  });
}
