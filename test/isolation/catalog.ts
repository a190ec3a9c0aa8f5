import type { Client } from 'pg';
import { tablesWithoutTenant } from '@stepwell/platform/database/assert-safe';

/** One column as the catalog has it. */
export interface CatalogColumn {
  name: string;
  type: string;
  notNull: boolean;
  hasDefault: boolean;
}

/** One table that must be walled by organization, whatever slice it belongs to. */
export interface TenantTable {
  name: string;
  columns: CatalogColumn[];
  /** Foreign keys to other tenant tables: the columns on this side besides `organization_id`. */
  foreignKeys: { columns: string[]; target: string }[];
}

/** Tables that the relay reads across organizations (ids and times only, security rule 1). */
export const relayTables = ['outbox', 'due_work', 'patient_card_marks'];

/** Reads every tenant table from the catalog: nothing is listed by hand, so a new table is in the matrix by itself. */
export async function readTenantTables(client: Client): Promise<TenantTable[]> {
  const { rows } = await client.query<{ name: string; columns: CatalogColumn[] }>(
    `select c.relname as name,
       json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null), 'notNull', a.attnotnull,
         'hasDefault', a.atthasdef) order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all ($1)
       and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
     group by c.relname order by c.relname`,
    [tablesWithoutTenant],
  );
  const keys = await client.query<{ source: string; target: string; columns: string[] }>(
    `select k.conrelid::regclass::text as source, k.confrelid::regclass::text as target,
       array(select a.attname::text from unnest(k.conkey) key join pg_attribute a on a.attrelid = k.conrelid and a.attnum = key
             where a.attname <> 'organization_id') as columns
     from pg_constraint k where k.contype = 'f' and k.connamespace = 'public'::regnamespace`,
  );
  return rows.map((row) => ({
    ...row,
    foreignKeys: keys.rows.filter((key) => key.source === row.name && key.columns.length > 0),
  }));
}
