import { headerText } from '../header-text';
import { howToStop, type Rendered, type TemplateFrame } from './rendered';

const subject = { en: 'A short question for you', es: 'Una pregunta breve para ti' };

/** Asks how somebody is, without saying who asks or why; everything else stands behind the link and the PIN. */
export function checkInMessage(frame: TemplateFrame, link: string): Rendered {
  const { channel, language } = frame;
  const senderName = headerText(frame.senderName);
  const stop = howToStop[channel][language];
  if (channel === 'sms') {
    const words = language === 'en' ? 'a short question for you' : 'una pregunta breve para ti';
    return { subject: '', text: `${senderName}: ${words}. ${link} ${stop}` };
  }
  const lines =
    language === 'en'
      ? [
          'Hello,',
          'There is a short question for you. It takes about a minute:',
          link,
          'The page asks for your six-digit PIN. Please do not forward this link.',
        ]
      : [
          'Hola:',
          'Hay una pregunta breve para ti. Toma un minuto:',
          link,
          'La página pide tu PIN de seis números. Por favor, no reenvíes este enlace.',
        ];
  return { subject: subject[language], text: [...lines, stop, senderName].join('\n\n') };
}
