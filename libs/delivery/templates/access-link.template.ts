import { headerText } from '../header-text';
import { howToStop, type Rendered, type TemplateFrame } from './rendered';

const subject = { en: 'The link you asked for', es: 'El enlace que pediste' };

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
          'The page asks for your six-digit PIN. The link works once. Please do not forward it.',
          'If you did not ask for it, you can ignore this message.',
        ]
      : [
          'Hola:',
          'Este es el camino a tu página:',
          link,
          'La página pide tu PIN de seis números. El enlace sirve una sola vez. Por favor, no lo reenvíes.',
          'Si no lo pediste, puedes ignorar este mensaje.',
        ];
  return { subject: subject[language], text: [...lines, senderName].join('\n\n') };
}
