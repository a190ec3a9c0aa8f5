import { ServerResponse, IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { SessionCookie } from './session-cookie';
import { newToken } from './tokens';

function written(cookie: SessionCookie, token: string): string {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  cookie.set(response, token);
  return String(response.getHeader('set-cookie'));
}

describe('the session cookie', () => {
  it.each(['https://staff.example.org', 'http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
    'belongs to this host alone and to no script at %s',
    (url) => {
      const token = newToken();
      const cookie = new SessionCookie('staff', url);
      expect(written(cookie, token)).toBe(
        `__Host-staff=${token}; Path=/; Max-Age=43200; HttpOnly; SameSite=Lax; Secure`,
      );
      expect(cookie.isProtected).toBe(true);
    },
  );

  it('says that it is not protected on plain http elsewhere', () => {
    const cookie = new SessionCookie('patient', 'http://192.168.1.20:3001');
    expect(cookie.isProtected).toBe(false);
    expect(written(cookie, newToken())).toMatch(/^patient=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax$/);
  });

  it('is read by its exact name and form', () => {
    const cookie = new SessionCookie('staff', 'https://staff.example.org');
    const token = newToken();
    expect(cookie.read({ headers: { cookie: `a=b; __Host-staff=${token}; staff=x` } })).toBe(token);
    expect(cookie.read({ headers: { cookie: `staff=${token}; x__Host-staff=${token}` } })).toBeNull();
    expect(cookie.read({ headers: { cookie: `__Host-staff=${token}'; drop` } })).toBeNull();
    expect(cookie.read({ headers: {} })).toBeNull();
  });
});
