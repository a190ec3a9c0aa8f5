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

describe('what a version of a path changed', () => {
  it('is everything it says for the first one', () =>
    expect(pathChanges(first, undefined)).toEqual([
      { kind: 'pathsAdded', names: ['AA'] },
      { kind: 'meetingsAdded', names: ['Noon', 'Dawn'] },
    ]));

  it('is nothing where nothing changed', () => expect(pathChanges({ ...first, version: 2 }, first)).toEqual([]));

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
    expect(pathChanges(next, first)).toEqual([
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
    expect(pathChanges({ ...next, endsOn: null, effectiveFrom: '2026-11-02' }, next)).toEqual([
      { kind: 'ends', day: null },
    ]);
  });
});
