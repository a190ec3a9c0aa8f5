import { existsSync } from 'node:fs';
import path from 'node:path';
import { hasSome, ignoreArguments, leftOutLines, leftToProof, sampled } from './left-to-proof.mjs';
import { suites } from './test-results.mjs';

const root = path.resolve(__dirname, '..');
const files = Object.keys(leftToProof);

describe('what npm test leaves to npm run proof', () => {
  it.each(Object.entries(leftToProof))(
    '%s is there, and stands with its reason in what npm test says',
    (file, reason) => {
      expect(existsSync(path.join(root, file))).toBe(true);
      expect(leftOutLines(root)).toContain(`      ${file}: ${reason}`);
      expect(reason.length).toBeGreaterThan(20);
    },
  );

  it('is these files and no other', () => {
    const patterns = ignoreArguments().filter((argument) => argument !== '--testPathIgnorePatterns');
    const left = (file: string): boolean => patterns.some((pattern) => new RegExp(pattern).test(`/clone/${file}`));
    expect(files.filter((file) => !left(file))).toEqual([]);
    expect(left('test/journeys/main-job.spec.ts')).toBe(false);
    expect(files.filter((file) => left(`${file}x`) || left(file.replace('.spec', '-spec')))).toEqual([]);
  });

  it('never is a proof of isolation between organizations, a migration or a unit', () => {
    expect(files.filter((file) => !/^test\/(db|faults|bench|journeys)\//.test(file))).toEqual([]);
  });

  it('leaves something of every suite but the benches', () => {
    expect(suites.filter((suite) => !hasSome(root, suite))).toEqual(['bench']);
  });

  it('counts whatever else is smaller, and nothing in a journey is smaller but what is named', () => {
    expect(sampled(root)).toContain('test/db/api/bad-input/bad-values.ts');
    const inJourneys = sampled(root).filter((file) => file.startsWith('test/journeys/'));
    // Of `accessible` the look at a second width.
    expect(inJourneys).toEqual(['test/journeys/accessible.ts']);
  });
});
