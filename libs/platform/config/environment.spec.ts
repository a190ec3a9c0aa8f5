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
    ['JOBS_DATABASE_URL', ''],
    ['SMTP_URL', 'http://x'],
    ['CONTEXT_SECRET', ''],
    ['CONTEXT_SECRET', 'short'],
    ['CONTEXT_SECRET', 'a'.repeat(64)],
    ['IDENTITY_SECRET', 'change-me'],
    ['IDENTITY_SECRET', sound['CONTEXT_SECRET']!],
    ['PUBLIC_STAFF_URL', 'http://team.example.org'],
    ['PUBLIC_PATIENT_URL', 'http://localhost:3001'],
    ['PUBLIC_PATIENT_URL', 'https://team.example.org'],
    ['PUBLIC_PATIENT_URL', 'javascript:alert(1)'],
    ['MAIL_FROM', 'Messages <messages@localhost>'],
    ['TRUSTED_PROXIES', ''],
    ['TRUSTED_PROXIES', '0'],
    ['TRUSTED_PROXIES', '11'],
    ['STAFF_PORT', '70000'],
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
});
