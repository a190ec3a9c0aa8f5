import type { Language } from '@stepwell/kernel/words';

/** A mail before it is addressed. */
export interface StaffMail {
  subject: string;
  text: string;
}

type Catalogue = Record<Language, { subject: string; lines: readonly string[] }>;

const invitation: Catalogue = {
  en: {
    subject: 'Your invitation',
    lines: [
      'Hello,',
      'You have been invited to work with your team online. Open this link within 72 hours to begin:',
      '{link}',
      'If you did not expect this, you can ignore this message.',
    ],
  },
  es: {
    subject: 'Su invitación',
    lines: [
      'Hola:',
      'Le invitaron a trabajar en línea con su equipo. Abra este enlace en un plazo de 72 horas para empezar:',
      '{link}',
      'Si no lo esperaba, puede ignorar este mensaje.',
    ],
  },
};

const passwordReset: Catalogue = {
  en: {
    subject: 'Choose a new password',
    lines: [
      'Hello,',
      'Somebody, probably you, asked for a new password. Open this link within 30 minutes to choose one:',
      '{link}',
      'If it was not you, ignore this message: your password stays as it is.',
    ],
  },
  es: {
    subject: 'Elija una contraseña nueva',
    lines: [
      'Hola:',
      'Alguien, probablemente usted, pidió una contraseña nueva. Abra este enlace en un plazo de 30 minutos para elegirla:',
      '{link}',
      'Si no fue usted, ignore este mensaje: su contraseña no cambia.',
    ],
  },
};

const factorsReset: Catalogue = {
  en: {
    subject: 'Your sign-in was changed',
    lines: [
      'Hello,',
      'An administrator of your team took away the second step of your sign-in, as is done when a telephone is lost. Your password stays the one you have. Sign in here and set a new second step up:',
      '{link}',
      'If you did not ask for this, tell an administrator at once.',
    ],
  },
  es: {
    subject: 'Su inicio de sesión cambió',
    lines: [
      'Hola:',
      'Un administrador de su equipo quitó el segundo paso de su inicio de sesión, como se hace cuando se pierde un teléfono. Su contraseña no cambia. Inicie sesión aquí y configure un segundo paso nuevo:',
      '{link}',
      'Si usted no lo pidió, avise enseguida a un administrador.',
    ],
  },
};

/** Tells somebody that their second factors are gone. */
export function factorsResetMail(language: Language, link: string): StaffMail {
  return filled(factorsReset[language], link);
}

const reviewNotice: Catalogue = {
  en: {
    subject: 'Something needs your review',
    lines: [
      'Hello,',
      'Something was done in your team that you should look at today. Sign in here to see it:',
      '{link}',
    ],
  },
  es: {
    subject: 'Algo necesita su revisión',
    lines: ['Hola:', 'En su equipo se hizo algo que usted debe revisar hoy. Inicie sesión aquí para verlo:', '{link}'],
  },
};

/** Asks somebody to look at what waits for them, without saying what it is. */
export function reviewNoticeMail(language: Language, link: string): StaffMail {
  return filled(reviewNotice[language], link);
}

/** Invites somebody without naming organization or product: mailboxes have other readers. */
export function invitationMail(language: Language, link: string): StaffMail {
  return filled(invitation[language], link);
}

/** Carries a password reset. */
export function passwordResetMail(language: Language, link: string): StaffMail {
  return filled(passwordReset[language], link);
}

function filled({ subject, lines }: Catalogue[Language], link: string): StaffMail {
  return { subject, text: lines.join('\n\n').replace('{link}', link) };
}
