import { pathChanges, type PathVersion } from './path-changes';

const meeting = (name: string, change: object = {}) => ({
  ...{ meetingId: name, name, transport: null, isHomeGroup: false },
  ...change,
});
const first: PathVersion = {
  ...{ id: '1', version: 1, chosenAt: '2026-11-02T15:00:00Z', chosenByName: 'Kai', effectiveFrom: '2026-11-02' },
  ...{ endsOn: null, paths: ['AA'], meetingsPerWeek: 2, asked: [], offered: [], isAgreed: true },
  meetings: [meeting('Noon'), meeting('Dawn')],
};

const changesOf = (version: PathVersion, before: PathVersion | undefined) =>
  pathChanges(version, before, 'America/Chicago');

describe('what a version of a path changed', () => {
  it('is everything it says for the first one', () =>
    expect(changesOf(first, undefined)).toEqual([
      { kind: 'pathsAdded', names: ['AA'] },
      { kind: 'meetingsAdded', names: ['Noon', 'Dawn'] },
    ]));

  it('begins on the patient’s day that it was chosen on, also when that is tomorrow elsewhere', () =>
    expect(changesOf({ ...first, version: 2, chosenAt: '2026-11-03T04:00:00Z' }, first)).toEqual([]));

  it('is nothing where nothing changed', () => expect(changesOf({ ...first, version: 2 }, first)).toEqual([]));

  it('names paths, number, meetings, home group, the way there and the days', () => {
    const next: PathVersion = {
      ...{
        ...first,
        version: 2,
        paths: ['SMART'],
        meetingsPerWeek: 0,
        effectiveFrom: '2026-11-09',
        endsOn: '2027-01-31',
      },
      meetings: [meeting('Noon', { isHomeGroup: true, transport: 'Bus' }), meeting('Night')],
    };
    expect(changesOf(next, first)).toEqual([
      { kind: 'pathsAdded', names: ['SMART'] },
      { kind: 'pathsRemoved', names: ['AA'] },
      { kind: 'goal', from: 2, to: 0 },
      { kind: 'meetingsAdded', names: ['Night'] },
      { kind: 'meetingsRemoved', names: ['Dawn'] },
      { kind: 'homeGroup', names: ['Noon'] },
      { kind: 'transport', names: ['Noon'] },
      { kind: 'begins', day: '2026-11-09' },
      { kind: 'ends', day: '2027-01-31' },
    ]);
    expect(changesOf({ ...next, endsOn: null, effectiveFrom: '2026-11-02' }, next)).toEqual([
      { kind: 'ends', day: null },
    ]);
  });
});
