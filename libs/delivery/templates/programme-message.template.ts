import type { Language } from '@stepwell/kernel/words';
import { headerText } from '../header-text';
import { howToStop, type Rendered, type TemplateFrame } from './rendered';

/** What a message of a programme says beside its link: a subject and paragraphs for a mail, one line for a text. */
export interface ProgrammeWords {
  subject: string;
  /** Paragraphs, parted by an empty line. */
  body: string;
  text: string;
}

/** The usual words, which say neither who asks nor why: a question that waits for an answer, and a word that waits for none. */
export const usualWords: Record<'check_in' | 'nothing', Record<Language, ProgrammeWords>> = {
  check_in: {
    en: {
      subject: 'A short question for you',
      body: 'Hello,\n\nThere is a short question for you. It takes about a minute:',
      text: 'a short question for you.',
    },
    es: {
      subject: 'Una pregunta breve para ti',
      body: 'Hola:\n\nHay una pregunta breve para ti. Toma un minuto:',
      text: 'una pregunta breve para ti.',
    },
  },
  nothing: {
    en: {
      subject: 'A note for you',
      body: 'Hello,\n\nThere is something for you on your page:',
      text: 'a note for you.',
    },
    es: {
      subject: 'Una nota para ti',
      body: 'Hola:\n\nHay algo para ti en tu página:',
      text: 'una nota para ti.',
    },
  },
};

/** In the place of the usual question, by text, to a phone that is the patient's alone: the answer is a number and says nothing. */
export const numberWords: Record<Language, string> = {
  en: 'reply with a number from 0 to 10, or open',
  es: 'responde con un numero de 0 a 10, o abre',
};

const aboutLink: Record<Language, string> = {
  en: 'The page asks for your six-digit PIN. Please do not forward this link.',
  es: 'La página pide tu PIN de seis números. Por favor, no reenvíes este enlace.',
};

/** Words around a link; everything else stands behind the link and the PIN. How to stop is part of every one. */
export function programmeMessage(frame: TemplateFrame, words: ProgrammeWords, link: string): Rendered {
  const { channel, language } = frame;
  const senderName = headerText(frame.senderName);
  const stop = howToStop[channel][language];
  if (channel === 'sms') return { subject: '', text: `${senderName}: ${words.text} ${link} ${stop}` };
  return {
    subject: headerText(words.subject),
    text: [words.body, link, aboutLink[language], stop, senderName].join('\n\n'),
  };
}
