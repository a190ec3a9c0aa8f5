import { isSignedByTwilio } from './twilio-signature';

/** The example of Twilio's own documentation of request validation. */
const url = 'https://mycompany.com/myapp.php?foo=1&bar=2';
const form = {
  CallSid: 'CA1234567890ABCDE',
  Caller: '+14158675309',
  Digits: '1234',
  From: '+14158675309',
  To: '+18005551212',
};
const signature = 'RSOYDt4T1cUTdK1PDd93/VVr8B8=';

describe('a webhook', () => {
  it('is believed when it is signed with our token, over address and fields', () => {
    expect(isSignedByTwilio(url, form, signature, '12345')).toBe(true);
  });

  it.each([
    ['another token', () => isSignedByTwilio(url, form, signature, '12346')],
    ['another address', () => isSignedByTwilio(`${url}&x=1`, form, signature, '12345')],
    ['another value', () => isSignedByTwilio(url, { ...form, Digits: '1235' }, signature, '12345')],
    ['one more field', () => isSignedByTwilio(url, { ...form, Extra: '' }, signature, '12345')],
    ['no signature', () => isSignedByTwilio(url, form, undefined, '12345')],
    ['rubbish for a signature', () => isSignedByTwilio(url, form, '%%%', '12345')],
  ])('is not believed with %s', (_what, asked) => {
    expect(asked()).toBe(false);
  });
});
