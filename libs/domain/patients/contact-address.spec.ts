import { addContactSchema, normalizeAddress } from './contact-address';

describe('contact addresses', () => {
  it('writes phones as E.164 and reads numbers without a country as US numbers', () => {
    expect(normalizeAddress('phone', '(408) 555-0123')).toBe('+14085550123');
    expect(normalizeAddress('phone', '+1 408 555 0123')).toBe('+14085550123');
    expect(normalizeAddress('phone', '+52 55 1234 5678')).toBe('+525512345678');
  });

  it('writes e-mail in lower case', () => {
    expect(normalizeAddress('email', ' Dana@Example.ORG ')).toBe('dana@example.org');
  });

  it('refuses what nobody can be reached at', () => {
    for (const typed of ['', '555', 'call me', '408-555-0123 x12', '9'.repeat(80)]) {
      expect(() => normalizeAddress('phone', typed)).toThrow('complete phone number');
    }
    for (const typed of [
      '',
      'dana',
      'dana@',
      'a b@example.org',
      'dana@example.org\nbcc: x@example.org',
      'dana\0@example.org',
    ]) {
      expect(() => normalizeAddress('email', typed)).toThrow('complete e-mail address');
    }
  });

  it('wants both ends of safe hours or neither', () => {
    const contact = { patientId: 'p', kind: 'phone', address: 'x', isShared: false };
    expect(addContactSchema.safeParse(contact).success).toBe(true);
    expect(addContactSchema.safeParse({ ...contact, safeFrom: '18:00', safeUntil: '08:00' }).success).toBe(true);
    expect(addContactSchema.safeParse({ ...contact, safeFrom: '18:00' }).success).toBe(false);
    expect(addContactSchema.safeParse({ ...contact, safeFrom: '18:00', safeUntil: '18:00' }).success).toBe(false);
  });
});
