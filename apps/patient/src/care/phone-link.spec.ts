import { sayPhone } from '@stepwell/web/format/phone';
import { meetingLink, phoneLink } from './phone-link';

describe('numbers to dial', () => {
  it.each([
    ['(408) 555-0142', 'tel:4085550142'],
    ['+1 669 900 9128,,123456789#', 'tel:+16699009128,,123456789%23'],
    ['408-555-0142 ext 4', 'tel:4085550142'],
    ['911', 'tel:911'],
  ])('dials %s as %s', (number, href) => expect(phoneLink(number)).toBe(href));

  it.each([undefined, null, '', 'ask Maria', '12'])('offers nothing for %s', (number) =>
    expect(phoneLink(number)).toBeUndefined(),
  );
});

describe('numbers to read', () => {
  it('writes numbers of the country as people do, and leaves others', () => {
    expect(sayPhone('+14085550142')).toBe('(408) 555-0142');
    expect(sayPhone('+525555550142')).toBe('+525555550142');
    expect(sayPhone('555-0142')).toBe('555-0142');
  });
});

describe('addresses of online meetings', () => {
  it('opens https only', () => {
    expect(meetingLink('https://zoom.us/j/1')).toBe('https://zoom.us/j/1');
    for (const address of ['javascript:alert(1)', 'http://zoom.us/j/1', 'zoom', '', null]) {
      expect(meetingLink(address)).toBeUndefined();
    }
  });
});
