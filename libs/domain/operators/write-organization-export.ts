import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { FileSeal, isSealed, sealedTables } from '@stepwell/platform/auth/file-seal';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';

/** Tables that a patient alone, or the author alone, reads: they are no part of what an organization takes along. */
export const keptApart = ['step_reflections', 'recovery_displays', 'milestones', 'counseling_notes'] as const;

/** Rows of one page, and of one where rows hold files. */
const PAGE = 500;
const PAGE_OF_FILES = 10;

interface ExportedTable {
  name: string;
  hasId: boolean;
  hasFiles: boolean;
}

// The catalogue as it stands, so that a table which is added later is exported too.
const TABLES = `
  select c.relname as name,
    bool_or(a.attname = 'id') as "hasId", bool_or(a.atttypid = 'bytea'::regtype) as "hasFiles"
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relrowsecurity
    and has_table_privilege(c.oid, 'select') and c.relname <> all ($1::text[])
  group by c.relname having bool_or(a.attname = 'organization_id') order by c.relname`;

/**
 * Writes all of an organization as lines of JSON: a head, each row as `{"table", "row"}`, and a manifest with the counts, the
 * version of the schema and the SHA-256 of every line before it. Only a file that ends with its manifest is whole.
 */
@Injectable()
export class WriteOrganizationExport {
  constructor(
    private readonly database: Database,
    private readonly files: FileSeal,
  ) {}

  /** Lines, each with its line break. @throws AppError when the person or the export is no longer let in meanwhile */
  async *lines(ctx: StaffContext): AsyncGenerator<string> {
    const hash = createHash('sha256');
    const counts: Record<string, number> = {};
    const line = (text: string): string => {
      hash.update(`${text}\n`);
      return `${text}\n`;
    };
    const { tables, head } = await this.read(ctx, async (tx) => {
      const found = await tx.query<ExportedTable>(TABLES, [keptApart]);
      const [about] = await tx.query<{ organization: string; at: Date; schemaVersion: string }>(
        `select o.name as organization, app.now() as at, (select max(name) from schema_migrations) as "schemaVersion"
         from organizations o where o.organization_id = $1`,
        [ctx.organizationId],
      );
      return { tables: found, head: about! };
    });
    yield line(JSON.stringify({ format: 'stepwell-organization/1', ...head }));
    for (const table of tables) {
      counts[table.name] = 0;
      for await (const rows of this.pages(ctx, table)) {
        counts[table.name]! += rows.length;
        yield rows.map((row) => line(`{"table":"${table.name}","row":${row}}`)).join('');
      }
    }
    const { schemaVersion } = head;
    yield `${JSON.stringify({ manifest: { schemaVersion, counts, keptApart, sha256: hash.digest('hex') } })}\n`;
  }

  private async *pages(ctx: StaffContext, { name, hasId, hasFiles }: ExportedTable): AsyncGenerator<string[]> {
    const size = hasFiles ? PAGE_OF_FILES : PAGE;
    let after: Id | null = null;
    let rows: { id: Id; row: string }[];
    do {
      const last: Id | null = after;
      rows = await this.read(ctx, (tx) =>
        hasId
          ? tx.query(
              `select t.id, to_jsonb(t)::text as row from ${name} t
               where t.organization_id = $1 and ($2::uuid is null or t.id > $2) order by t.id limit ${size}`,
              [ctx.organizationId, last],
            )
          : tx.query(`select to_jsonb(t)::text as row from ${name} t where t.organization_id = $1`, [
              ctx.organizationId,
            ]),
      );
      if (rows.length > 0) yield rows.map(({ id, row }) => this.readable(ctx, name, id, row));
      after = rows.at(-1)?.id ?? null;
    } while (hasId && rows.length === size);
  }

  /** A file as it came: where an organization goes, this installation's key does not. */
  private readable({ organizationId }: StaffContext, name: string, id: Id, row: string): string {
    const table = sealedTables.find((each) => each === name);
    if (!table) return row;
    const values = JSON.parse(row) as { bytes: string; is_sealed?: boolean };
    const kept = Buffer.from(values.bytes.slice(2), 'hex');
    if (!isSealed(kept)) return row;
    const bytes = `\\x${this.files.open(kept, { table, organizationId, id }).toString('hex')}`;
    return JSON.stringify({ ...values, bytes, ...(values.is_sealed && { is_sealed: false }) });
  }

  private read<T>(ctx: StaffContext, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.database.takeAlong(ctx, work);
  }
}
