import { Client } from 'pg';

interface Line {
  line: string;
}

const schemas = `('public', 'app', 'ctx', 'auth')`;
const ours = `n.nspname in ${schemas} and not exists (
  select from pg_depend d where d.objid = %s.oid and d.deptype = 'e')`;
const from = (alias: string): string => ours.replace('%s', alias);

/** One query per kind of object, in an order that does not depend on how the database came to be. */
const sections: [string, string][] = [
  [
    'tables',
    `select format('table %s.%s%s%s', n.nspname, c.relname,
       case when c.relrowsecurity then ' rls' else '' end, case when c.relforcerowsecurity then ' forced' else '' end)
       || ' owner ' || pg_get_userbyid(c.relowner) as line
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm') and ${from('c')} order by 1`,
  ],
  [
    'columns',
    `select format('%s.%s.%s %s%s%s', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
       case when a.attnotnull then ' not null' else '' end,
       coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as line
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'v', 'm') and ${from('c')}
     order by n.nspname, c.relname, a.attname`,
  ],
  [
    'constraints',
    `select format('%s.%s %s %s', n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid)) as line
     from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
     where k.contype <> 'n' and ${from('c')} order by 1`,
  ],
  [
    'indexes',
    `select pg_get_indexdef(i.indexrelid) as line from pg_index i join pg_class c on c.oid = i.indrelid
     join pg_namespace n on n.oid = c.relnamespace where ${from('c')} order by 1`,
  ],
  [
    'policies',
    `select format('%s.%s %s %s %s to %s using (%s) check (%s)', schemaname, tablename, policyname, lower(permissive), cmd,
       array_to_string(array(select unnest(roles) order by 1), ', '), coalesce(qual, ''), coalesce(with_check, '')) as line
     from pg_policies where schemaname in ${schemas} order by 1`,
  ],
  [
    'triggers',
    `select pg_get_triggerdef(t.oid) as line from pg_trigger t join pg_class c on c.oid = t.tgrelid
     join pg_namespace n on n.oid = c.relnamespace where not t.tgisinternal and ${from('c')} order by 1`,
  ],
  [
    'functions',
    `select pg_get_functiondef(p.oid) as line from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where ${from('p')} order by p.oid::regprocedure::text`,
  ],
  [
    'views',
    `select format('%s.%s%s as %s', n.nspname, c.relname, coalesce(' with ' || c.reloptions::text, ''),
       regexp_replace(pg_get_viewdef(c.oid), '\\s+', ' ', 'g')) as line
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'v' and ${from('c')} order by 1`,
  ],
  [
    'grants',
    `select format('%s %s %s: %s', kind, name, grantee, string_agg(privilege, ', ' order by privilege)) as line from (
       select 'schema' as kind, n.nspname as name, coalesce(nullif(a.grantee, 0)::regrole::text, 'public') as grantee, a.privilege_type as privilege
       from pg_namespace n, aclexplode(n.nspacl) a where n.nspname in ${schemas}
       union all
       select 'table', c.oid::regclass::text, coalesce(nullif(a.grantee, 0)::regrole::text, 'public'), a.privilege_type
       from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a where c.relkind in ('r', 'p', 'v', 'm') and ${from('c')}
       union all
       select 'function', p.oid::regprocedure::text, coalesce(nullif(a.grantee, 0)::regrole::text, 'public'), a.privilege_type
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace,
         aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where ${from('p')}
     ) g group by kind, name, grantee order by 1`,
  ],
];

/** Renders a database's own catalog as text: tables, columns, keys, indexes, policies, triggers, functions, grants. */
export async function renderSchema(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`set search_path = ''`);
    const parts: string[] = [];
    for (const [title, sql] of sections) {
      const { rows } = await client.query<Line>(sql);
      parts.push(`-- ${title}\n${rows.map((row) => row.line).join('\n')}`);
    }
    return `-- Rendered from pg_catalog by "npm run schema"; not written by hand.\n\n${parts.join('\n\n')}\n`;
  } finally {
    await client.end();
  }
}
