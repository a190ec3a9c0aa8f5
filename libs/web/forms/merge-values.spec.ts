import { mergeValues } from './merge-values';

const base = { name: 'Cedar', phone: '1', hours: [1] };

describe('entries over a state that others changed meanwhile', () => {
  it('follows the newest state where nothing was entered', () =>
    expect(mergeValues(base, { ...base, phone: '2' }, { name: 'Birch', phone: '1', hours: [1, 2] })).toEqual({
      merged: { name: 'Birch', phone: '2', hours: [1, 2] },
      clashes: false,
    }));

  it('keeps what was entered and tells when both changed it', () =>
    expect(mergeValues(base, { ...base, name: 'Mine' }, { ...base, name: 'Theirs' })).toEqual({
      merged: { ...base, name: 'Mine' },
      clashes: true,
    }));

  it('sees no clash where both entered the same', () =>
    expect(mergeValues(base, { ...base, hours: [3] }, { ...base, hours: [3] }).clashes).toBe(false));
});
