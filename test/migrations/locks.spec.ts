import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const load = createRequire(__filename);
const folder = path.resolve(__dirname, '../../migrations');
const squawk = path.resolve(__dirname, '../../node_modules/.bin/squawk');

/** Rules that do not fit, each with why. */
const leftOut = {
  'require-lock-timeout': 'libs/platform/database/migrate.ts sets it on the connection and tries again',
  'require-statement-timeout': 'a statement may run long as long as it waits for no lock',
  'prefer-bigint-over-int': 'counters, minutes and versions; no id is a number',
  'prefer-bigint-over-smallint': 'priorities and scores',
};

/**
 * Migrations before this one make the first release: they run on the empty tables of a new installation, where a lock
 * holds up nobody. From here on every finding counts.
 */
const FIRST_AFTER_RELEASE = 1_795_393_000_000;
const harmlessOnEmptyTables = [
  'adding-field-with-default',
  'adding-foreign-key-constraint',
  'adding-not-nullable-field',
  'ban-drop-not-null',
  'constraint-missing-not-valid',
  'disallowed-unique-constraint',
  'require-concurrent-index-creation',
];

/** Reviewed findings, as `file: rule`, each with why it does no harm. */
const reviewed: Record<string, string> = {
  '1795392081000-decide-held-feeds.sql: ban-drop-column':
    'before the first release: no client of these columns runs anywhere',
  '1795392083000-index-meeting-slots.sql: require-concurrent-index-deletion':
    'before the first release, on empty tables',
  '1795392130000-sign-plans.sql: require-concurrent-index-deletion': 'before the first release, on empty tables',
  '1795681301000-keep-copies-on-phones.sql: constraint-missing-not-valid':
    'before the first release, on an empty table',
  '1795681307000-add-care-documents.sql: constraint-missing-not-valid': 'before the first release, on empty tables',
  '1795681307000-add-care-documents.sql: disallowed-unique-constraint': 'before the first release, on empty tables',
  '1795681307000-add-care-documents.sql: require-concurrent-index-deletion':
    'before the first release, on empty tables',
  '1795681307000-add-care-documents.sql: require-concurrent-index-creation':
    'before the first release, on empty tables',
  '1795681510000-let-patients-say-their-week.sql: ban-drop-not-null':
    'before the first release: no client of this column runs anywhere',
  '1795681701000-take-text-replies.sql: ban-drop-not-null':
    'before the first release: no client of this column runs anywhere',
  '1795681701000-take-text-replies.sql: require-concurrent-index-creation':
    'before the first release, on an empty table',
  '1795681701000-take-text-replies.sql: constraint-missing-not-valid': 'before the first release, on empty tables',
  '1795681700000-add-measures.sql: constraint-missing-not-valid': 'before the first release, on empty tables',
  '1795681705000-version-programmes.sql: ban-drop-not-null':
    'before the first release: no client reads the channel of a row that sends nothing',
  '1795681705000-version-programmes.sql: require-concurrent-index-creation':
    'before the first release, on empty tables',
  '1795681750000-arm-texts-and-pause.sql: require-concurrent-index-creation':
    'before the first release, on an empty table',
  '1795681761500-import-patients.sql: require-concurrent-index-creation': 'before the first release, on empty tables',
  '1795681761600-plan-by-the-hour.sql: require-concurrent-index-creation':
    'before the first release, on an empty table',
  '1795689530000-mark-first-cards.sql: prefer-robust-stmts':
    'each batch is a transaction of its own, and a second run leaves out what is marked',
  '1795700700000-appoint-operators.sql: ban-drop-not-null':
    'only sessions of operators have no organization, and no client from before reads one of those',
  '1795700923000-forget-inquiries.sql: ban-drop-not-null':
    'an inquiry is emptied 30 days after it ended at the soonest, and a client from before only lists ended ones with names',
  '1795700924000-begin-forgetting.sql: prefer-robust-stmts':
    'each batch is a transaction of its own, and a second run leaves out what is there',
  '1795700927000-begin-sealing.sql: prefer-robust-stmts':
    'each batch is a transaction of its own, and a second run leaves out what is there',
  '1795700941000-begin-sealing-photos.sql: prefer-robust-stmts':
    'each batch is a transaction of its own, and a second run leaves out what is there',
  '1795700947000-seal-what-came-back.sql: prefer-robust-stmts':
    'each batch is a transaction of its own, and a second run leaves out what is there',
  '1795700957000-carry-voicemail-rules-over.sql: prefer-robust-stmts':
    'each batch is a transaction of its own, and a second run leaves out what is there',
  '1795681094000-drop-what-sending-left.sql: ban-drop-column': 'nothing has read or written it for a release',
};

interface Finding {
  file: string;
  line: number;
  rule_name: string;
  message: string;
}

describe('the locks that migrations take', () => {
  let out: string;

  beforeAll(() => {
    out = mkdtempSync(path.join(tmpdir(), 'stepwell-squawk-'));
  });

  afterAll(() => rmSync(out, { recursive: true }));

  /** The statements of a migration, in a file that squawk reads. */
  async function render(file: string): Promise<string> {
    const [Migration] = Object.values(load(path.join(folder, file)) as Record<string, new () => MigrationInterface>);
    const statements: string[] = [];
    const recorder = {
      query: async (sql: string) => {
        statements.push(`${sql.trim().replace(/;$/, '')};`);
        return [];
      },
      startTransaction: async () => undefined,
      commitTransaction: async () => undefined,
      rollbackTransaction: async () => undefined,
    };
    await new Migration!().up(recorder as unknown as QueryRunner);
    const target = path.join(out, file.replace(/\.ts$/, '.sql'));
    writeFileSync(target, statements.join('\n'));
    return target;
  }

  async function lint(files: string[], harmless: string[] = [], more = ['--assume-in-transaction']): Promise<string[]> {
    if (files.length === 0) return [];
    const excluded = [...Object.keys(leftOut), ...harmless].join(',');
    const options = ['--pg-version', '18', '--reporter', 'json', '--exclude', excluded];
    const text = await new Promise<string>((resolve, reject) => {
      execFile(process.execPath, [squawk, ...options, ...more, ...files], (error, stdout) => {
        // Code 1 says that something was found.
        if (error && error.code !== 1) reject(new Error(`squawk failed: ${stdout}`, { cause: error }));
        else resolve(stdout);
      });
    });
    return (JSON.parse(text) as Finding[]).map(
      ({ file, line, rule_name, message }) => `${path.basename(file)}: ${rule_name} (line ${line + 1}: ${message})`,
    );
  }

  it('hold up no traffic (squawk), but for what was reviewed', async () => {
    const files = readdirSync(folder).filter((file) => /^\d{13}-.*\.ts$/.test(file));
    const isNew = (file: string): boolean => Number(file.slice(0, 13)) >= FIRST_AFTER_RELEASE;
    const isWhole = (file: string): boolean =>
      !/transaction = false/.test(readFileSync(path.join(folder, file), 'utf8'));
    const [first, later] = [files.filter((file) => !isNew(file)), files.filter(isNew)];
    const [whole, inSteps] = [later.filter(isWhole), later.filter((file) => !isWhole(file))];
    const found = [
      ...(await lint(await Promise.all(first.map(render)), harmlessOnEmptyTables)),
      ...(await lint(await Promise.all(whole.map(render)))),
      ...(await lint(await Promise.all(inSteps.map(render)), [], [])),
    ];
    const isReviewed = (finding: string): boolean => Object.keys(reviewed).some((key) => finding.startsWith(key));
    expect(found.filter((finding) => !isReviewed(finding))).toEqual([]);
    expect(Object.keys(reviewed).filter((key) => !found.some((finding) => finding.startsWith(key)))).toEqual([]);
  });

  it('would be found', async () => {
    const file = path.join(out, 'bad.sql');
    writeFileSync(
      file,
      'create index tasks_due on tasks (due_at);\nalter table tasks alter column title set not null;',
    );
    expect((await lint([file])).join('\n')).toMatch(/require-concurrent-index-creation[^]*adding-not-nullable-field/);
  });
});
