import { fieldsOf, mappingOf } from './mapping-values';

describe('a mapping on its page', () => {
  const columns = ['Time', 'AM/PM', 'Group', 'Email'];

  it('is one choice a column, and comes back with its columns in the order of the file', () => {
    const mapping = [
      { field: 'NAME' as const, columns: ['Group'] },
      { field: 'TIME' as const, columns: ['Time', 'AM/PM'] },
    ];
    const fields = fieldsOf(columns, mapping);
    expect(fields).toEqual({ Time: 'TIME', 'AM/PM': 'TIME', Group: 'NAME', Email: '' });
    expect(mappingOf(columns, fields)).toEqual(mapping);
  });

  it('leaves columns out that the file does not have', () => {
    expect(mappingOf(columns, fieldsOf(columns, [{ field: 'DAY', columns: ['Day'] }]))).toEqual([]);
  });
});
