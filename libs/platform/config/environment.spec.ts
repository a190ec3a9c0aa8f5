import { readEnvironment } from './environment';

const sound: Record<string, string> = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://app_rw@db/stepwell',
  DATABASE_RELAY_URL: 'postgres://app_relay@db/stepwell',
  JOBS_DATABASE_URL: 'postgres://app_jobs@db/stepwell',
  SMTP_URL: 'smtps://mail.example.org',
  MAIL_FROM: 'Messages <messages@example.org>',
  CONTEXT_SECRET: '8c1f0a7de29b4653b7d0c9e8aa6f1234',
  IDENTITY_SECRET: '41d2c9e8aa6f12348c1f0a7de29b4653',
  PUBLIC_STAFF_URL: 'https://team.example.org',
  PUBLIC_PATIENT_URL: 'https://pages.example.org',
  TRUSTED_PROXIES: '1',
};

describe('the environment of a production process', () => {
  it('starts when all of it is sound', () => expect(readEnvironment(sound).TRUSTED_PROXIES).toBe(1));

  it.each([
    ['DATABASE_URL', ''],
    ['DATABASE_URL', 'mysql://x'],
    ['DATABASE_RELAY_URL', ''],
    ['DATABASE_RELAY_URL', 'http://db/stepwell'],
    ['JOBS_DATABASE_URL', ''],
    ['JOBS_DATABASE_URL', 'redis://127.0.0.1'],
    ['DATABASE_OWNER_URL', 'postgres://app_owner:hidden@db/stepwell'],
    ['REDIS_URL', 'http://127.0.0.1:6379'],
    ['SMTP_URL', ''],
    ['SMTP_URL', 'http://x'],
    ['SMTP_URL', 'smtps:///inbox'],
    ['SMS_URL', 'https://texts.example.org'],
    ['MAIL_API_URL', 'https://mail.example.org'],
    ['MAIL_API_KEY', 're_123'],
    ['SMS_ACCOUNT_SID', 'AC00000000000000000000000000000000'],
    ['SMS_FROM', '+15005550006'],
    ['DEMO', '1'],
    ['DEMO', 'true'],
    ['CONTEXT_SECRET', ''],
    ['CONTEXT_SECRET', 'short'],
    ['CONTEXT_SECRET', 'a'.repeat(64)],
    ['CONTEXT_SECRET', 'please-change-me-before-you-go-live-42'],
    ['CONTEXT_SECRET', 'My-very-own-Secret-of-more-than-32-signs'],
    ['IDENTITY_SECRET', ''],
    ['IDENTITY_SECRET', 'change-me'],
    ['IDENTITY_SECRET', 'abcabcabcabcabcabcabcabcabcabcabcabcabc'],
    ['IDENTITY_SECRET', 'default-1234567890-default-1234567890'],
    ['IDENTITY_SECRET', sound['CONTEXT_SECRET']!],
    ['PUBLIC_STAFF_URL', 'http://team.example.org'],
    ['PUBLIC_PATIENT_URL', 'http://localhost:3001'],
    ['PUBLIC_PATIENT_URL', 'https://team.example.org'],
    ['PUBLIC_PATIENT_URL', 'https://team.example.org:8443'],
    ['PUBLIC_PATIENT_URL', 'javascript:alert(1)'],
    ['PUBLIC_STAFF_URL', ''],
    ['PUBLIC_STAFF_URL', 'team.example.org'],
    ['MAIL_FROM', ''],
    ['MAIL_FROM', 'Messages <messages@localhost>'],
    ['TRUSTED_PROXIES', ''],
    ['TRUSTED_PROXIES', '0'],
    ['TRUSTED_PROXIES', '11'],
    ['TRUSTED_PROXIES', 'all'],
    ['STAFF_PORT', '70000'],
    ['PATIENT_PORT', '-1'],
    ['WORKER_PORT', 'http'],
    ['DATABASE_POOL', '51'],
    ['DATABASE_POOL', '1'],
    ['NODE_ENV', 'prod'],
    ['LOG_LEVEL', 'all'],
  ])('is refused with %s=%j, in words that name it and never say a value', (name, value) => {
    let words = '';
    try {
      readEnvironment({ ...sound, [name]: value });
    } catch (error) {
      words = (error as Error).message;
    }
    expect(words).toContain(name);
    expect(words).not.toContain(sound['CONTEXT_SECRET']!);
    if (value.length > 6) expect(words).not.toContain(value);
  });

  it('is refused when the token of text messages would travel in the clear, except within the machine', () => {
    const texts = { SMS_ACCOUNT_SID: 'AC0', SMS_AUTH_TOKEN: 'token', SMS_FROM: '+15005550006' };
    const start = (url: string) => () => readEnvironment({ ...sound, ...texts, SMS_URL: url });
    expect(start('http://texts.example.org')).toThrow(/SMS_URL must begin with https/);
    expect(start('https://texts.example.org')).not.toThrow();
    expect(start('http://127.0.0.1:8025/twilio')).not.toThrow();
    const mail = { MAIL_API_KEY: 're_123', MAIL_API_URL: 'http://mail.example.org' };
    expect(() => readEnvironment({ ...sound, ...mail })).toThrow(/MAIL_API_URL must begin with https/);
  });
});
