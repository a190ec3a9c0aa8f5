import { readFileSync } from 'node:fs';
import { corpusFile, corpusFiles, hostileTexts } from '@stepwell/test/support/corpus';
import { FileUnreadable } from '@stepwell/domain/imports/import-words';
import type { ImportedRow } from '@stepwell/domain/imports/imported-person';
import { readCensus } from '@stepwell/domain/imports/read-census';

const today = '2026-01-05';

async function read(content: string | Uint8Array): Promise<ImportedRow[]> {
  const rows: ImportedRow[] = [];
  for await (const row of readCensus(Buffer.from(content), today)) rows.push(row);
  return rows;
}
const faultOf = async (content: string | Uint8Array): Promise<string> => {
  try {
    await read(content);
  } catch (error) {
    if (error instanceof FileUnreadable) return error.fault;
    throw error;
  }
  return 'none';
};
const head = 'MRN,First Name,Last Name,DOB,Facility,Admission Date,Discharge Date,Room,Program,Phone';
const line = '77,Dana,Whitfield,4/12/1987,North,1/2/2026,,12B,Residential,(312) 555-0142';

describe('reading a census', () => {
  it('refuses people under 18 on the day of their admission, unless the organization takes minors', async () => {
    const bytes = Buffer.from(`${head}\n${line.replace('4/12/1987', '1/3/2008')}`);
    const readAs = async (takesMinors: boolean) => {
      for await (const row of readCensus(bytes, today, takesMinors)) return row;
      return null;
    };
    expect(await readAs(false)).toMatchObject({ fault: 'under_18' });
    expect(await readAs(true)).toMatchObject({ fault: null, person: { birthDate: '2008-01-03' } });
  });

  const dana = {
    number: 2,
    fault: null,
    person: {
      identifiers: [{ system: 'mrn', value: '77' }],
      firstName: 'Dana',
      lastName: 'Whitfield',
      preferredName: null,
      birthDate: '1987-04-12',
      language: null,
      phone: '+13125550142',
      email: null,
      leftOut: [],
      stay: {
        facility: 'North',
        levelOfCare: null,
        programme: 'Residential',
        room: '12B',
        admittedOn: '2026-01-02',
        dischargedOn: null,
      },
    },
  };

  it.each<[string, string | Uint8Array]>([
    ['commas', `${head}\n${line}`],
    ['semicolons and Windows line ends', `${head}\r\n${line}\r\n`.replaceAll(',', ';')],
    ['tabs', `${head}\n${line}\n`.replaceAll(',', '\t')],
    ['bars', `${head}\n${line}\n`.replaceAll(',', '|')],
    [
      'a byte order mark, quotes, spaces and empty lines',
      `\uFEFF${head}\n\n , ,,\n"77","Dana", Whitfield ,1987-04-12 00:00:00,North,2026-01-02,,12B,Residential,312-555-0142\n`,
    ],
    ['UTF-16 of a spreadsheet', Buffer.from(`\uFEFF${head}\n${line}`.replaceAll(',', '\t'), 'utf16le')],
    ['a number kept by a spreadsheet', `${head}\n${line.replace('77', '"=""77"""')}`],
  ])('takes %s', async (_, content) => {
    const rows = await read(content);
    expect(rows.map((row) => ({ ...row, number: 2 }))).toEqual([dana]);
  });

  it('reads names in one column, in both orders, whatever the encoding', async () => {
    const content = 'Chart Number;Patient Name;Birthdate\n1;"Núñez, José Luis";1987-04-12\n2;Ana Peña;1987-04-12';
    for (const bytes of [Buffer.from(content), Buffer.from(content, 'latin1')])
      expect((await read(bytes)).map(({ person }) => [person?.firstName, person?.lastName])).toEqual([
        ['José Luis', 'Núñez'],
        ['Ana', 'Peña'],
      ]);
  });

  it.each([
    ['identifier_missing', line.replace('77', '')],
    ['name_missing', line.replace('Dana', ' ')],
    ['name_unusable', line.replace('Dana', '. .')],
    ['birth_date_missing', line.replace('4/12/1987', '')],
    ['birth_date_unreadable', line.replace('4/12/1987', '13/12/1987')],
    ['birth_date_unreadable', line.replace('4/12/1987', '4/12/87')],
    ['birth_date_unreadable', line.replace('4/12/1987', '2/29/1987')],
    ['under_18', line.replace('1987', '2009')],
    ['date_unreadable', line.replace('1/2/2026', 'soon')],
    ['dates_reversed', line.replace('1/2/2026,', '1/2/2026,1/1/2026')],
    ['looks_like_formula', line.replace('Dana', '=1+1')],
    ['looks_like_formula', line.replace('12B', '@SUM(1)')],
  ])('refuses a line as %s', async (fault, bad) => {
    expect(await read(`${head}\n${bad}`)).toMatchObject([{ number: 2, person: null, fault }]);
  });

  it('takes a number once, and says what it left out', async () => {
    const rows = await read(`${head},Email\n${line},x@\n${line},dana@example.org`);
    expect(rows).toMatchObject([
      { person: { leftOut: ['email'], email: null } },
      { fault: 'identifier_repeated', identifiers: [{ value: '77' }] },
    ]);
  });

  it.each<[string, string | Uint8Array]>([
    ['empty', ''],
    ['empty', ' \n '],
    ['web_page', '<!doctype html>'],
    ['not_text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0xff])],
    ['columns_missing', 'a,b,c\n1,2,3'],
    ['columns_missing', 'MRN,Last Name,DOB\n1,2,3'],
    ['no_patients', head],
    ['broken_csv', `${head}\n${'"'.repeat(3)}${'x'.repeat(300_000)}`],
  ])('refuses a whole file as %s', async (fault, content) => expect(await faultOf(content)).toBe(fault));

  it('stops at more lines than an import takes', async () => {
    expect(await faultOf(`${head}\n${'1,\n'.repeat(20_001)}`)).toBe('too_many_patients');
  });

  it('bears every hostile text in every column, and reads no formula as a name', async () => {
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const file = corpusFile('adversarial', 'csv-injection', 'csv-payload.txt');
    const formulas = file
      ? readFileSync(file, 'utf8')
          .split('\n')
          .filter((each) => /^[=+@-]/.test(each))
      : ['=1+1'];
    const rows = await read(
      [head, ...[...hostileTexts(), ...formulas].map((text) => line.replaceAll(/[^,]+/g, quoted(text)))].join('\n'),
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const { person } of rows) expect(person).toBeNull();
    const named = await read(
      [head, ...formulas.map((text, at) => line.replace('77', String(at)).replace('Dana', quoted(text)))].join('\n'),
    );
    expect(named.map(({ fault }) => fault)).toEqual(formulas.map(() => 'looks_like_formula'));
  });

  it('reads what stands in every file of csv-spectrum', async () => {
    for (const { name, file } of corpusFiles('adversarial/csv-spectrum').filter((each) => each.name.endsWith('.csv'))) {
      const cells = readFileSync(file, 'utf8');
      expect([name, await faultOf(cells)]).toEqual([name, 'columns_missing']);
      const written: unknown = JSON.parse(readFileSync(file.replace(/csv$/, 'expected.json'), 'utf8'));
      const expected = (Array.isArray(written) ? written[0] : written) as Record<string, string>;
      for (const column of Object.keys(expected).slice(-2)) {
        const wide = cells
          .replace(/^[^\r\n]*/, (header) => `MRN,First Name,Last Name,DOB,${header.replace(column, 'Room')}`)
          .replace(/(\r?\n)(?=.)/, '$17,Dana,Whitfield,1987-04-12,');
        const [row] = await read(wide);
        expect([name, row?.person?.stay?.room ?? '']).toEqual([name, expected[column]]);
      }
    }
  });
});
