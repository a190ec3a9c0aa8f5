import type { Language } from '@stepwell/kernel/words';
import { headerText } from '../header-text';

/** Whose words they are, and how to call back; no word of what it is about. */
export interface HandFrame {
  language: Language;
  /** The organization's neutral sender name. */
  senderName: string;
  firstName: string;
  /** As it is read aloud or dialled; null where the facility has none. */
  phone: string | null;
}

/** What is said on the phone, sentence by sentence, in the patient's language. */
export interface CallScript {
  /** To whoever picks up. */
  ask: string;
  /** Once it is the patient. */
  goodMoment: string;
  /** To anybody else, who is told nothing. */
  somebodyElse: string;
  /** When anybody else asks what it is about. */
  whatAbout: string;
  /** To a machine that anybody may hear. */
  voicemail: string;
}

/** The sentences of a call, which say neither who asks nor why. */
export function callScript({ language, senderName, firstName, phone }: HandFrame): CallScript {
  const sender = headerText(senderName);
  if (language === 'en')
    return {
      ask: `Hello, may I speak with ${firstName}, please?`,
      goodMoment: 'Is this a good moment, and can you talk without being overheard?',
      somebodyElse: 'Thank you. I will try again another time.',
      whatAbout: `It is a personal call for ${firstName}.`,
      voicemail: `Hello, this is a message for ${firstName}, from ${sender}. ${phone ? `Please call ${phone} when it suits you.` : 'I will try again.'} Thank you.`,
    };
  return {
    ask: `Hola, ¿puedo hablar con ${firstName}, por favor?`,
    goodMoment: '¿Es un buen momento, y puedes hablar sin que nadie escuche?',
    somebodyElse: 'Gracias. Volveré a llamar en otro momento.',
    whatAbout: `Es una llamada personal para ${firstName}.`,
    voicemail: `Hola, este es un mensaje para ${firstName}, de ${sender}. ${phone ? `Por favor llama al ${phone} cuando te venga bien.` : 'Volveré a llamar.'} Gracias.`,
  };
}

/** What a letter in a plain envelope says to whoever opens it. */
export function letterWords({ language, senderName, firstName, phone }: HandFrame): string {
  const sender = headerText(senderName);
  const paragraphs =
    language === 'en'
      ? [
          `Dear ${firstName},`,
          'I have tried to reach you and would like to hear how you are.',
          phone ? `Please call ${phone} when it suits you. You do not have to.` : 'I will try to reach you again.',
          'If you need somebody now, at any hour: call or text 988. In danger, call 911.',
          'Kind regards,',
          sender,
        ]
      : [
          `Hola, ${firstName}:`,
          'He intentado comunicarme contigo y me gustaría saber cómo estás.',
          phone
            ? `Por favor llama al ${phone} cuando te venga bien. No es obligatorio.`
            : 'Volveré a intentar comunicarme contigo.',
          'Si necesitas a alguien ahora, a cualquier hora: llama o escribe al 988. En peligro, llama al 911.',
          'Un saludo,',
          sender,
        ];
  return paragraphs.join('\n\n');
}
