import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Language } from '@stepwell/kernel/words';
import { ENVIRONMENT, type Environment } from '@stepwell/platform/config/environment';
import { CODE_MINUTES } from './patient-contact.entity';

/** Six-digit verification codes: only their keyed digest is ever stored. */
@Injectable()
export class ContactCodes {
  constructor(@Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'IDENTITY_SECRET'>) {}

  /** A new code. */
  make(): string {
    return String(randomInt(1_000_000)).padStart(6, '0');
  }

  /** What is stored of a code; the contact is part of it, so one digest says nothing about another. */
  digest(contactId: Id, code: string): Buffer {
    return createHmac('sha256', this.environment.IDENTITY_SECRET).update(`contact-code|${contactId}|${code}`).digest();
  }

  /** True when this is the code, whatever spaces or dashes it was typed with. */
  matches(contactId: Id, typed: string, digest: Buffer): boolean {
    return timingSafeEqual(this.digest(contactId, typed.replace(/[\s-]/g, '')), digest);
  }
}

const texts: Record<Language, { subject: string; text: (code: string) => string }> = {
  en: {
    subject: 'Your code',
    text: (code) =>
      `Your code is ${code}. It is good for ${CODE_MINUTES} minutes. Read it to the person you are talking with. ` +
      `If you did not ask for it, ignore this message.`,
  },
  es: {
    subject: 'Tu código',
    text: (code) =>
      `Tu código es ${code}. Vale por ${CODE_MINUTES} minutos. Léelo a la persona con quien hablas. ` +
      `Si no lo pediste, ignora este mensaje.`,
  },
};

/** The neutral words that carry a code: nothing in them says who sends it or why. */
export function codeMessage(language: Language, code: string): { subject: string; text: string } {
  return { subject: texts[language].subject, text: texts[language].text(code) };
}
