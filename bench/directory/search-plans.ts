import { searchMeetings, type MeetingSearch } from '@stepwell/domain/meetings/search-meetings';
import { systemContext } from '@stepwell/kernel/context';
import { createDataSource } from '@stepwell/platform/database/data-source';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { Client } from 'pg';
import type { BenchDatabase } from '../bench';
import { bareSearch, searchCases } from './search-cases';
import type { SeededDirectory } from './seed-directory';

/** A node of EXPLAIN, as far as it is read. */
interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: PlanNode[];
}

type Explained = { 'QUERY PLAN': { Plan: PlanNode }[] };

/** Which scans of the directory PostgreSQL plans for each search of ours, under row-level security, and for the bare one. */
export async function searchPlans(
  { urls, contextSecret }: BenchDatabase,
  superuser: Client,
  { organizationId, feedId }: SeededDirectory,
): Promise<string[]> {
  const dataSource = createDataSource({ url: urls.rw, entities: [], pool: 1, applicationName: 'stepwell-bench' });
  await dataSource.initialize();
  try {
    const database = new Database(dataSource, contextSecret);
    const lines: string[] = [];
    for (const { name, filter, where } of searchCases) {
      const ours = await database.read(systemContext(organizationId, 'bench', 'bench'), async (tx) => {
        const scans: string[] = [];
        await searchMeetings(explaining(tx, scans), asWords(filter), { first: 20, limit: 21, after: null });
        return scans;
      });
      const { sql, values } = bareSearch(feedId, where, new Date());
      const { rows } = await superuser.query<Explained>(`explain (format json) ${sql}`, values);
      lines.push(`plan, ${name}: ours ${said(ours)}; bare ${said(scansOf(rows))}`);
    }
    return lines;
  } finally {
    await dataSource.destroy();
  }
}

/** The same transaction, which asks of each statement first how it would be run. */
function explaining(tx: Transaction, scans: string[]): Transaction {
  const query = async <Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]> => {
    scans.push(...scansOf(await tx.query<Explained>(`explain (format json) ${sql}`, parameters)));
    return tx.query<Row>(sql, parameters);
  };
  return Object.create(tx, { query: { value: query } }) as Transaction;
}

/** The filter as the API hands it on: GraphQL writes its words in capitals. */
function asWords(filter: Record<string, unknown>): MeetingSearch {
  return JSON.parse(JSON.stringify(filter), (_key, value: unknown) =>
    typeof value === 'string' ? value.toLowerCase() : value,
  ) as MeetingSearch;
}

function scansOf(rows: readonly Explained[]): string[] {
  return rows.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan }) => scansBelow(Plan)));
}

function scansBelow(node: PlanNode): string[] {
  const own = node['Relation Name'] === 'directory_meetings' ? [node['Node Type']] : [];
  return [...own, ...(node.Plans ?? []).flatMap(scansBelow)];
}

/** Scans with how often each is planned. */
function said(scans: readonly string[]): string {
  const kinds = [...new Set(scans)].sort();
  return kinds.map((kind) => `${scans.filter((scan) => scan === kind).length} ${kind}`).join(', ') || 'none';
}
