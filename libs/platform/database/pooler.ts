import type { ClientBase, QueryConfig, QueryResult, QueryResultRow } from 'pg';

const pooled = new WeakMap<ClientBase, boolean>();

/**
 * Whether a pooler such as PgBouncer stands between this connection and the server: it announces a process of its own,
 * not the one that runs the statements. Asked once a connection.
 */
export async function isPooled(client: ClientBase): Promise<boolean> {
  const known = pooled.get(client);
  if (known !== undefined) return known;
  const { processID } = client as ClientBase & { processID: number | null };
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const answer = rows[0]!.pid !== processID;
  pooled.set(client, answer);
  return answer;
}

/**
 * Runs a statement that the server prepares once a connection under its name; behind a pooler, which may hand the next
 * transaction another server connection, it is parsed each time instead.
 */
export async function queryPrepared<Row extends QueryResultRow>(
  client: ClientBase,
  { name, ...statement }: QueryConfig & { name: string },
): Promise<QueryResult<Row>> {
  return client.query<Row>((await isPooled(client)) ? statement : { name, ...statement });
}
