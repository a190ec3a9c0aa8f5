import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readJestResults, summary } from './test-results.mjs';

describe('the summary of npm test', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'results-'));
  const file = path.join(folder, 'results.json');

  afterAll(() => rmSync(folder, { recursive: true }));

  function write(...results: { name: string; status?: string; message?: string; tests: string[] }[]): void {
    const testResults = results.map(({ name, status = 'passed', message = '', tests }) => ({
      name: path.join('/repo', name),
      status,
      message,
      startTime: 0,
      endTime: 1500,
      assertionResults: tests.map((result, at) => ({ status: result, fullName: `test ${at}` })),
    }));
    writeFileSync(file, JSON.stringify({ testResults }));
  }

  it('counts by suite', () => {
    write(
      { name: 'libs/kernel/ids.spec.ts', tests: ['passed', 'passed'] },
      { name: 'test/db/patients/admit.db.spec.ts', status: 'failed', tests: ['passed', 'failed'] },
    );
    expect(readJestResults(file, ['unit', 'db'], '/repo')).toEqual([
      { name: 'unit', passed: 2, failed: 0, seconds: 1.5, notes: [] },
      { name: 'db', passed: 1, failed: 1, seconds: 1.5, notes: ['test/db/patients/admit.db.spec.ts: test 1'] },
    ]);
  });

  it('counts what jest leaves out as failed: skipped tests, files that do not load, suites without tests', () => {
    write(
      { name: 'libs/a.spec.ts', tests: ['passed', 'pending', 'todo'] },
      {
        name: 'test/db/b.db.spec.ts',
        status: 'failed',
        message: '  ● Test suite failed to run\n\n    no such module',
        tests: [],
      },
    );
    expect(readJestResults(file, ['unit', 'db', 'faults'], '/repo')).toMatchObject([
      { name: 'unit', passed: 1, failed: 2, notes: ['2 skipped in libs/a.spec.ts'] },
      { name: 'db', passed: 0, failed: 1, notes: ['test/db/b.db.spec.ts: no such module'] },
      { name: 'faults', passed: 0, failed: 1, notes: ['no test was found'] },
    ]);
  });

  it('counts a jest that ended without results as failed', () => {
    expect(readJestResults(path.join(folder, 'none.json'), ['unit'], '/repo')).toMatchObject([{ failed: 1 }]);
  });

  it('ends in the line that machines read', () => {
    const rows = [
      { name: 'build', passed: 0, failed: 1, seconds: 2 },
      { name: 'unit', passed: 12, failed: 0, seconds: 1, isSuite: true },
    ];
    const text = summary(rows, ['  left to another run']);
    expect(text).toContain('\n  left to another run\n');
    expect(text.trimEnd().split('\n').at(-1)).toBe('12 passed, 1 failed');
  });
});
