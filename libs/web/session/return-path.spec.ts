import { signInAddress, wantedAfterSignIn } from './return-path';

describe('where sign-in leads', () => {
  it('keeps the wanted page', () => {
    const address = signInAddress('/sign-in', '/patients/1?tab=plan');
    expect(wantedAfterSignIn(address.slice(address.indexOf('?')))).toBe('/patients/1?tab=plan');
  });

  it('needs no note for the first page or itself', () => {
    expect(signInAddress('/sign-in', '/')).toBe('/sign-in');
    expect(signInAddress('/sign-in', '/sign-in?next=%2F')).toBe('/sign-in');
  });

  it.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', 'javascript:alert(1)', ''])(
    'never leaves this site for %p',
    (wanted) => {
      expect(wantedAfterSignIn(`?next=${encodeURIComponent(wanted)}`)).toBe('/');
    },
  );
});
