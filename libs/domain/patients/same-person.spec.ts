import { likenessOf, nearDates, type ComparedPerson } from './same-person';

const dana: ComparedPerson = {
  firstName: 'Dana',
  lastName: 'Whitfield',
  preferredName: null,
  birthDate: '1987-04-12',
  phones: ['+13125550142'],
};
const like = (other: Partial<ComparedPerson>, one: Partial<ComparedPerson> = {}) =>
  likenessOf({ ...dana, phones: [], ...one }, { ...dana, phones: [], ...other });

describe('who may be the same person', () => {
  it.each<[string, Partial<ComparedPerson>, string[]]>([
    ['the same name in other letters', { firstName: 'DANA ', lastName: 'whitfield' }, ['same_name', 'same_birth_date']],
    ['names the other way round', { firstName: 'Whitfield', lastName: 'Dana' }, ['same_name', 'same_birth_date']],
    ['a second first name', { firstName: 'Dana Marie' }, ['same_name', 'same_birth_date']],
    ['one letter', { lastName: 'Witfield' }, ['similar_name', 'same_birth_date']],
    ['two letters swapped', { lastName: 'Whitfeild' }, ['similar_name', 'same_birth_date']],
    ['another last name', { lastName: 'Okafor' }, ['similar_name', 'same_birth_date']],
    ['two digits of the birth date swapped', { birthDate: '1978-04-12' }, ['same_name', 'similar_birth_date']],
    ['day and month swapped', { birthDate: '1987-12-04' }, ['same_name', 'similar_birth_date']],
    ['one digit of the birth date', { birthDate: '1987-04-13' }, ['same_name', 'similar_birth_date']],
  ])('is told by %s', (_, other, reasons) => expect(like(other)).toEqual(reasons));

  it('is told by short forms and accents', () => {
    const jose = { firstName: 'José', lastName: 'Núñez' };
    expect(like({ firstName: 'Pepe', lastName: 'Nunez' }, jose)).toEqual(['same_name', 'same_birth_date']);
    expect(like({ firstName: 'Jose\u0301', lastName: 'NUN\u0303EZ' }, jose)).toEqual(['same_name', 'same_birth_date']);
    expect(like({ firstName: 'Robert' }, { preferredName: 'Bobby', firstName: 'X' })).toContain('same_name');
  });

  it('is told by a phone only together with a name or a birth date', () => {
    const phones = dana.phones;
    expect(like({ phones, birthDate: null }, { phones })).toEqual(['same_name', 'same_phone']);
    expect(like({ phones, firstName: 'Ana', lastName: 'X' }, { phones })).toEqual(['same_birth_date', 'same_phone']);
    expect(like({ phones, firstName: 'Ana', birthDate: '1990-01-01' }, { phones })).toBeNull();
  });

  it.each<[string, Partial<ComparedPerson>]>([
    ['a name with another birth date', { birthDate: '1960-01-01' }],
    ['a birth date with another name', { firstName: 'Ana', lastName: 'Okafor' }],
    ['short names that differ', { firstName: 'Ana', lastName: 'Wu' }],
  ])('is not told by %s alone', (_, other) => expect(like(other)).toBeNull());

  it('looks at every birth date one slip away, and only at dates that exist', () => {
    const near = nearDates('2000-02-29');
    expect(near).toEqual(expect.arrayContaining(['2000-02-29', '2000-02-20', '2004-02-29', '2000-02-09']));
    expect(near).not.toContain('2001-02-29');
    expect(near.every((date) => /^\d{4}-\d\d-\d\d$/.test(date))).toBe(true);
    expect(near.length).toBeLessThan(80);
  });
});
