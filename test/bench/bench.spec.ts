import { spawn } from 'node:child_process';
import path from 'node:path';
import { isProof } from '@stepwell/test/support/sample-size';

const root = path.resolve(__dirname, '../..');

/** The ratios of each bench; in `npm test` those whose ways the others go too. */
const benches: Record<string, string[]> = {
  caseload: ['caseloadToLimit'],
  engine: ['engineToBareBullmq'],
  spread: [
    ...['oneOnPostgres', 'twoOnPostgres', 'oneOnRedis'].flatMap((way) => [`${way}ToBareBullmq`, `${way}ToBatchLoop`]),
    'sweepToBareSql',
  ],
  ...(isProof && {
    smtp: ['smtpToBareNodemailer'],
    rooms: ['save12ToBareSql', 'sign12ToBareSql', 'save40ToBareSql', 'sign40ToBareSql'],
    directory: [
      ...['firstImportToBareSql', 'unchangedImportToBareSql'],
      ...[1, 2, 3, 4, 5].map((at) => `search${at}ToBareSql`),
    ],
    signals: ['firstSweepToBareSql', 'laterSweepToBareSql'],
    plans: ['planLoadToBareSql', 'planSaveToBareSql'],
    imports: ['census', 'fhir'].flatMap((kind) => ['Read', 'Take', 'Again'].map((step) => `${kind}${step}ToBareSql`)),
    intakes: ['pipelineToBareSql', 'packetSaveToBareSql'],
  }),
};

/** Runs the bench at its smallest, on what was built before, and returns how it ended and what it printed. */
function runSmoke(): Promise<{ code: number | null; lines: string[] }> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [...['bench/run.mjs', '--smoke', '--json'], ...['--only', Object.keys(benches).join(',')]],
      { cwd: root },
    );
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, lines: output.trimEnd().split('\n') }));
  });
}

describe('npm run bench', () => {
  it('finds the answers of ours and of what it is compared with equal, and ends with the ratios', async () => {
    const { code, lines } = await runSmoke();
    expect({ code, output: code === 0 ? '' : lines.join('\n') }).toEqual({ code: 0, output: '' });
    const { ratios } = JSON.parse(lines.at(-1)!) as { ratios: Record<string, number> };
    expect(Object.keys(ratios)).toEqual(Object.values(benches).flat());
    for (const ratio of Object.values(ratios)) expect(ratio).toBeGreaterThan(0);
  });
});
