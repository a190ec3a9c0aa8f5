import type { messagesEn } from './messages.en';

/** Spanish sentences about the messages that will come. */
export const messagesEs: typeof messagesEn = {
  title: 'Mensajes para mí',
  door: 'Mensajes para mí',
  doorLead: 'Mira qué te vamos a enviar y quita lo que no quieras.',
  open: 'Ver mis mensajes',
  lead: 'Te vamos a enviar estos mensajes. Quita los que no quieras. Aquí siempre puedes decir cómo estás.',
  none: 'Por ahora no te enviaremos nada.',
  struck: 'Listo. Ese no llegará.',
  by: { EMAIL: 'Por correo.', SMS: 'Por mensaje de texto.' },
  reminder: 'Solo llega si no contestas el anterior.',
  read: 'Leerlo',
  strikeOut: 'Quitarlo',
  strikeOutOf: (when: string) => `Quitarlo: ${when}`,
};
