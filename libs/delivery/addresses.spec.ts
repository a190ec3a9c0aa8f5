import { headerText, plainMailbox } from './header-text';
import { maskAddress } from './mask-address';
import { addressOfSender } from './providers/sender-address';
import { smtpSettings } from './providers/smtp-settings';

describe('addresses', () => {
  it('are masked so that they can be recognised and not used', () => {
    expect(maskAddress('email', 'dana@example.org')).toBe('d•••@example.org');
    expect(maskAddress('email', 'nonsense')).toBe('•••');
    expect(maskAddress('sms', '+14085550142')).toBe('••• 0142');
  });

  it('are refused when SMTP could read more than one thing into them', () => {
    expect(plainMailbox("o'neil+x@example.org")).toBe("o'neil+x@example.org");
    for (const bad of [
      'a@b\r\nRCPT TO:<c@d>',
      'a b@c',
      '<a@b>',
      '"a"@b',
      'a@b,c@d',
      'a@@b',
      '@b',
      'a@',
      `${'a'.repeat(65)}@b`,
    ]) {
      expect(plainMailbox(bad)).toBeNull();
    }
  });

  it('keep header texts on one line', () => {
    expect(headerText('A\r\nBcc: x@y\u2028z \u202Eevil')).toBe('A Bcc: x@y z evil');
  });

  it('split the sender of the installation', () => {
    expect(addressOfSender('Messages <messages@example.org>')).toEqual({
      name: 'Messages',
      address: 'messages@example.org',
      domain: 'example.org',
    });
    expect(addressOfSender('messages@example.org').name).toBe('');
    expect(() => addressOfSender('nobody')).toThrow('MAIL_FROM');
  });
});

describe('the settings of the mail server', () => {
  const settings = (SMTP_URL: string, NODE_ENV: 'test' | 'production' = 'test') =>
    smtpSettings({ SMTP_URL, NODE_ENV, MAIL_FROM: 'messages@example.org' });

  it('never speak in the clear in production', () => {
    expect(settings('smtp://mail.example.org', 'production')).toMatchObject({
      secure: false,
      requireTLS: true,
      port: 587,
    });
    expect(settings('smtps://mail.example.org', 'production')).toMatchObject({ secure: true, port: 465 });
    expect(settings('smtp://127.0.0.1:1025')).toMatchObject({ requireTLS: false, port: 1025, auth: undefined });
  });

  it('take user and password from the address, percent-encoded', () => {
    expect(settings('smtps://me%40x:p%2Fw@mail.example.org').auth).toEqual({ user: 'me@x', pass: 'p/w' });
  });
});
