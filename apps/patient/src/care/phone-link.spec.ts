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

describe('addresses of online meetings', () => {
  it('opens https only', () => {
    expect(meetingLink('https://zoom.us/j/1')).toBe('https://zoom.us/j/1');
    for (const address of ['javascript:alert(1)', 'http://zoom.us/j/1', 'zoom', '', null]) {
      expect(meetingLink(address)).toBeUndefined();
    }
  });
});
