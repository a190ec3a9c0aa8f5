import { headerText } from '../header-text';
import type { Rendered, TemplateFrame } from './rendered';

const subject = { en: 'Your code', es: 'Tu código' };

/** A code that somebody reads back to show that an address is theirs. Goes to addresses that may be a stranger's. */
export function contactCodeMessage(frame: TemplateFrame, code: string): Rendered {
  const { channel, language } = frame;
  const senderName = headerText(frame.senderName);
  if (channel === 'sms') {
    const words =
      language === 'en'
        ? `your code is ${code}. If this is not for you, ignore it.`
        : `tu codigo es ${code}. Si no es para ti, ignora este mensaje.`;
    return { subject: '', text: `${senderName}: ${words}` };
  }
  const lines =
    language === 'en'
      ? [
          `Your code is ${code}.`,
          'Read it back to the person who asked for it. If this is not for you, please ignore it.',
        ]
      : [
          `Tu código es ${code}.`,
          'Léelo a la persona que te lo pidió. Si no es para ti, ignora este mensaje, por favor.',
        ];
  return { subject: subject[language], text: [...lines, senderName].join('\n\n') };
}
