import type { Channel, Language } from '@stepwell/kernel/words';

/** A message ready to be linted and sent; a text message has no subject. */
export interface Rendered {
  subject: string;
  text: string;
}

/** Who a template speaks to, and in whose neutral name. */
export interface TemplateFrame {
  channel: Channel;
  language: Language;
  /** The organization's neutral sender name. */
  senderName: string;
}

/** How to stop: part of every message of a programme. */
export const howToStop: Record<Channel, Record<Language, string>> = {
  email: {
    en: 'If you would rather not get these messages, tell your contact person and they stop.',
    es: 'Si prefieres no recibir estos mensajes, díselo a tu persona de contacto y dejarán de llegar.',
  },
  // Without accents: a letter outside the GSM alphabet would more than double the price of a text.
  sms: { en: 'Reply STOP to stop.', es: 'Responde STOP para no recibir mas.' },
};
