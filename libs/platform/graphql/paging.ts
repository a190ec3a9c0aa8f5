import { badInput } from '@stepwell/kernel/errors';
import { isId } from '@stepwell/kernel/ids';

/** Most rows a page may hold. */
export const MAX_PAGE = 100;

/** A page of nodes as GraphQL shows it. */
export interface ConnectionPage<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  totalCount: number;
}

/** A page to read: how many rows to fetch (one more than shown) and the key of the last row seen, if any. */
export interface PageRequest {
  first: number;
  limit: number;
  after: string[] | null;
}

/** Checks page arguments. @throws AppError BAD_INPUT naming `first` or `after` */
export function pageRequest(args: { first: number; after?: string | null }, keyLength: number): PageRequest {
  if (args.first < 1 || args.first > MAX_PAGE) throw badInput('first', `Ask for 1 to ${MAX_PAGE} rows at a time.`);
  return { first: args.first, limit: args.first + 1, after: args.after ? decodeCursor(args.after, keyLength) : null };
}

/** Whether a cursor's key has the form of (rank, moment in seconds, id); any other could not be compared with. */
export function isRankedKey([rank, moment, id]: readonly string[]): boolean {
  return /^[0-3]$/.test(rank!) && /^-?\d{1,12}(\.\d{1,6})?$/.test(moment!) && isId(id);
}

/** Cuts the one extra row off and wraps the rest; `keyOf` gives the sort key that `after` continues from. */
export function pageOf<Row, Node>(
  rows: readonly Row[],
  request: PageRequest,
  totalCount: number,
  keyOf: (row: Row) => readonly string[],
  nodeOf: (row: Row) => Node,
): ConnectionPage<Node> {
  const shown = rows.slice(0, request.first);
  const edges = shown.map((row) => ({ cursor: encodeCursor(keyOf(row)), node: nodeOf(row) }));
  return {
    edges,
    totalCount,
    pageInfo: { hasNextPage: rows.length > request.first, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function decodeCursor(cursor: string, keyLength: number): string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === keyLength && key.every(isStorable)) return key;
  } catch {
    throw badInput('after', {
      en: 'This list has changed. Load it again from the top.',
      es: 'Esta lista cambió. Vuelve a cargarla desde el principio.',
    });
  }
  throw badInput('after', {
    en: 'This list has changed. Load it again from the top.',
    es: 'Esta lista cambió. Vuelve a cargarla desde el principio.',
  });
}

/** A text that PostgreSQL takes as a parameter: a cursor is typed by whoever asks. */
function isStorable(part: unknown): part is string {
  return typeof part === 'string' && part.isWellFormed() && !part.includes('\0');
}
