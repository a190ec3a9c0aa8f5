import { headerText } from '../header-text';
import { howToStop, type Rendered, type TemplateFrame } from './rendered';

const subject = { en: 'A link for you', es: 'Un enlace para ti' };

/** The way to somebody's own page, because they asked for it or their contact person sent it. */
export function accessLinkMessage(frame: TemplateFrame, link: string): Rendered {
  const { channel, language } = frame;
  const senderName = headerText(frame.senderName);
  if (channel === 'sms') {
    const words = language === 'en' ? 'your page' : 'tu pagina';
    return { subject: '', text: `${senderName}: ${words}: ${link} ${howToStop.sms[language]}` };
  }
  const lines =
    language === 'en'
      ? [
          'Hello,',
          'Here is the way to your page:',
          link,
          'The page asks for your six-digit PIN, or for the code that you got in person if you have no PIN yet.',
          'The link works once. Please do not forward it. If you do not know what it is for, you can ignore this message.',
        ]
      : [
          'Hola:',
          'Este es el camino a tu página:',
          link,
          'La página pide tu PIN de seis números o, si aún no tienes PIN, el código que te dieron en persona.',
          'El enlace sirve una sola vez. Por favor, no lo reenvíes. Si no sabes para qué es, puedes ignorar este mensaje.',
        ];
  return { subject: subject[language], text: [...lines, senderName].join('\n\n') };
}
