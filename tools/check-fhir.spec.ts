import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { corpusFile, corpusFiles, hostileTexts } from '@stepwell/test/support/corpus';
import { checkFhir } from './check-fhir';

const folder = mkdtempSync(path.join(os.tmpdir(), 'stepwell-fhir-check-'));

afterAll(() => rmSync(folder, { recursive: true }));

interface Counts {
  patients: number;
  importable: number;
  refused: number;
  reasons: Record<string, number>;
}

async function check(args: readonly string[]) {
  const said: string[] = [];
  const complaints: string[] = [];
  const code = await checkFhir(args, { say: (line) => said.push(line), complain: (line) => complaints.push(line) });
  return { code, said, complaint: complaints.join('\n') };
}

async function countsOf(content: string | Buffer) {
  return countsOfFile(written(content));
}

async function countsOfFile(file: string) {
  const { said, ...rest } = await check([file, '--json']);
  const counts = JSON.parse(said.at(-1)!) as Counts;
  expect(counts.patients).toBe(counts.importable + counts.refused);
  expect(Object.values(counts.reasons).reduce((sum, each) => sum + each, 0)).toBe(counts.refused);
  return { ...rest, counts, text: [...said, rest.complaint].join('\n') };
}

function written(content: string | Buffer): string {
  const file = path.join(folder, 'patients.json');
  writeFileSync(file, content);
  return file;
}

let next = 0;
function patient(fields: object = {}): object {
  next += 1;
  const name = [{ family: 'Quillfeather', given: ['Isolde'] }];
  return { resourceType: 'Patient', id: `p${next}`, name, birthDate: '1980-02-29', ...fields };
}

const bundle = (type: string, resources: unknown[]): string =>
  JSON.stringify({ resourceType: 'Bundle', type, entry: resources.map((resource) => ({ resource })) });

describe('fhir:check', () => {
  it('says what an import would take and refuse, and names nobody', async () => {
    const lines = [patient(), patient({ birthDate: '1980-02-30' }), patient({ deceasedBoolean: true })];
    const { code, said } = await check([written(lines.map((line) => JSON.stringify(line)).join('\n')), '--json']);
    expect(code).toBe(0);
    const text = said.join('\n');
    expect(text).toMatch(/patients +3\n +importable +1\n +refused +2/);
    expect(text).toContain('patient     2: Its birth date does not exist');
    expect(text).not.toMatch(/Quillfeather|Isolde|1980/);
    expect(said.at(-1)).toBe(
      '{"patients":3,"importable":1,"refused":2,"reasons":{"birth_date_unreadable":1,"deceased":1}}',
    );
  });

  it.each([
    'document',
    'message',
    'transaction',
    'transaction-response',
    'batch',
    'batch-response',
    'history',
    'searchset',
    'collection',
  ])('takes the patients of a Bundle of type %s', async (type) => {
    const others = [null, 7, { resourceType: 'Observation' }, { resourceType: 'patient' }];
    const inner = JSON.parse(bundle('collection', [patient()])) as unknown;
    const { counts } = await countsOf(bundle(type, [patient(), ...others, inner]));
    expect(counts).toEqual({ patients: 2, importable: 2, refused: 0, reasons: {} });
  });

  it.each([
    ['a Patient alone, written over several lines', JSON.stringify(patient(), null, 2)],
    ['a Patient alone on one line', JSON.stringify(patient())],
    ['a byte order mark and Windows line ends', `\uFEFF${JSON.stringify(patient(), null, 2).replaceAll('\n', '\r\n')}`],
  ])('takes %s', async (_, content) => {
    expect((await countsOf(content)).counts.importable).toBe(1);
  });

  it('loses no patient of NDJSON to a line that is broken, wherever that stands', async () => {
    const good = JSON.stringify(patient());
    const deep = `{"resourceType":"Patient","extension":${'['.repeat(4_000)}`;
    const { counts } = await countsOf(
      [good.slice(0, 20), good, '', deep, '7', '[]', 'null', good.slice(0, 9)].join('\n'),
    );
    expect(counts).toMatchObject({ patients: 7, importable: 1, reasons: { line_broken: 6 } });
  });

  it.each([
    ['<!doctype html><p>Sign in', 'web page'],
    ['', 'empty'],
    [' \n\n', 'empty'],
    ['{"resourceType":"Bundle","entry":[{"resource":', 'not complete JSON'],
    [`${JSON.stringify(patient(), null, 2)} and more`, 'not complete JSON'],
    ['['.repeat(100_000), 'nested more deeply'],
    ['{"a":'.repeat(40) + '1' + '}'.repeat(40), 'nested more deeply'],
    ['[{"resourceType":"Patient"}]', 'no FHIR resource'],
    ['{"patients":[]}', 'no FHIR resource'],
    ['"Patient"', 'no FHIR resource'],
    ['{"resourceType":"Observation"}', 'no Patient'],
    ['{"resourceType":"Bundle","type":"searchset"}', 'no Patient'],
    ['{"resourceType":"Bundle","entry":{"resource":{}}}', 'no Patient'],
  ])('refuses %.30j with one sentence, and counts all the same', async (content, said) => {
    const { code, complaint, counts } = await countsOf(content);
    expect(code).toBe(1);
    expect(complaint).toContain(said);
    expect(counts).toEqual({ patients: 0, importable: 0, refused: 0, reasons: {} });
  });

  it('refuses bytes that are no UTF-8, and what is too large without reading it', async () => {
    expect((await countsOf(Buffer.from(JSON.stringify(patient()), 'utf16le'))).counts.importable).toBe(0);
    expect((await countsOf(Buffer.from([0xff, 0xfe, 0x7b]))).complaint).toContain('not text in UTF-8');
    const huge = written('[');
    truncateSync(huge, 5_000_000_000);
    expect(await countsOfFile(huge)).toMatchObject({ code: 1, complaint: 'The file is larger than 50 MB.' });
  });

  it('stops at more patients than an import takes', async () => {
    const { complaint } = await countsOf('{"resourceType":"Patient"}\n'.repeat(20_001));
    expect(complaint).toBe('The file holds more than 20000 patients.');
  });

  const years = (ago: number): string => {
    const day = new Date();
    day.setUTCFullYear(day.getUTCFullYear() - ago, 0, 1);
    return day.toISOString().slice(0, 10);
  };

  it.each<[string, object]>([
    ['name_missing', { name: undefined }],
    ['name_missing', { name: 'Isolde' }],
    ['name_missing', { name: [{ use: 'official', family: 'Quillfeather' }] }],
    ['name_missing', { name: [{ use: 'maiden', family: 'Quillfeather', given: ['Isolde'] }] }],
    ['name_unusable', { name: [{ family: 'x'.repeat(101), given: ['Isolde'] }] }],
    ['name_unusable', { name: [{ family: '--', given: ['Isolde'] }] }],
    ['birth_date_missing', { birthDate: undefined }],
    ['birth_date_missing', { birthDate: 19_800_229 }],
    ['birth_date_incomplete', { birthDate: '1980' }],
    ['birth_date_incomplete', { birthDate: '1980-02' }],
    ['birth_date_unreadable', { birthDate: '1981-02-29' }],
    ['birth_date_unreadable', { birthDate: '02/29/1980' }],
    ['birth_date_unreadable', { birthDate: '1980-02-29T00:00:00Z' }],
    ['birth_date_unreadable', { birthDate: '1980-13' }],
    ['birth_date_in_future', { birthDate: '2980-01-01' }],
    ['birth_date_too_long_ago', { birthDate: '1899-12-31' }],
    ['under_18', { birthDate: years(17) }],
    ['deceased', { deceasedDateTime: '2020' }],
    ['no_longer_in_use', { active: false }],
  ])('refuses a patient as %s', async (reason, fields) => {
    const { counts, text } = await countsOf(bundle('collection', [patient(fields)]));
    expect(counts).toEqual({ patients: 1, importable: 0, refused: 1, reasons: { [reason]: 1 } });
    expect(text).not.toMatch(/Quillfeather|Isolde|1980|1981/);
  });

  it('takes an id and an identifier once', async () => {
    const identifier = [{ system: 'urn:ehr', value: '7' }];
    const lines = [patient({ id: 'a' }), patient({ id: 'a' }), patient({ identifier }), patient({ identifier })];
    const { counts } = await countsOf(bundle('collection', lines));
    expect(counts).toMatchObject({ importable: 2, reasons: { id_repeated: 1, identifier_repeated: 1 } });
  });

  it('bears every hostile text in every field', async () => {
    const lines = hostileTexts().flatMap((text) => [
      patient({ name: [{ family: text, given: [text] }] }),
      patient({ id: text, birthDate: text, gender: text }),
      patient({ identifier: [{ system: text, value: text }], telecom: [{ system: 'phone', value: text }] }),
    ]);
    const { counts } = await countsOf(bundle('collection', lines));
    expect(counts.patients).toBe(lines.length);
    expect(counts.importable).toBeGreaterThan(0);
  });

  it.each([
    [[], 'Name one file'],
    [['a.json', 'b.json'], 'Name one file'],
    [['none.json'], 'There is no file'],
    [[os.tmpdir()], 'is not a file'],
    [['a.json', '--jsn'], 'Usage:'],
  ])('asks for what is missing in %j', async (args, said) => {
    expect(await check(args)).toMatchObject({ code: 1, complaint: expect.stringContaining(said) as string });
  });

  it('runs from a clone without a build', () => {
    const tool = path.join(__dirname, 'fhir-check.mjs');
    const file = written(JSON.stringify(patient()));
    const { status, stdout } = spawnSync(process.execPath, [tool, file, '--json'], { encoding: 'utf8' });
    expect(stdout.trim().split('\n').at(-1)).toBe('{"patients":1,"importable":1,"refused":0,"reasons":{}}');
    expect(status).toBe(0);
  });
});

describe('every FHIR file of the corpus', () => {
  /** Patients and refusals as counted in the data; a file that is not here holds no Patient. */
  const expected: Record<string, Counts> = {
    'fhir/synthea-bulk-10/Patient.ndjson': {
      patients: 13,
      importable: 9,
      refused: 4,
      reasons: { deceased: 3, under_18: 1 },
    },
    'fhir/synthea-bundles/Luna60_bundle.json': { patients: 1, importable: 1, refused: 0, reasons: {} },
  };

  it('goes through, and says nothing of anybody', async () => {
    for (const { name, file } of corpusFiles('fhir')) {
      const { code, counts, text } = await countsOfFile(file);
      const none = { patients: 0, importable: 0, refused: 0, reasons: {} };
      expect([name, counts, code]).toEqual([name, expected[name] ?? none, name in expected ? 0 : 1]);
      expect(text).not.toMatch(/\d{4}-\d\d-\d\d/);
    }
  });

  it('reads no test of a parser as a patient', async () => {
    for (const { name, file } of corpusFiles('adversarial/json-test-suite'))
      expect([name, (await countsOfFile(file)).counts.patients]).toEqual([name, 0]);
  });

  it('counts a list that breaks off in the middle as far as it goes', async () => {
    const file = corpusFile('fhir', 'synthea-bulk-10', 'Patient.ndjson');
    if (!file) return;
    const bytes = readFileSync(file);
    const { counts } = await countsOf(bytes.subarray(0, bytes.length - 500));
    expect(counts).toMatchObject({ patients: 13, reasons: { line_broken: 1 } });
  });
});
