import type { teamEn } from './team.en';

/** Spanish sentences about messages with the care team. */
export const teamEs: typeof teamEn = {
  title: 'Mi equipo',
  cardTitle: (count: number) => (count === 1 ? 'Un mensaje nuevo para ti' : `${count} mensajes nuevos para ti`),
  cardLead: 'Tu equipo te escribió.',
  read: 'Leerlo',
  none: 'Todavía no hay mensajes. Haz una pregunta o cuéntanos cómo te va.',
  earlier: 'Ver mensajes más viejos',
  mine: 'Tú',
  team: 'Tu equipo',
  isNew: 'Nuevo',
  seen: 'Leído',
  notSeen: 'Aún no leído',
  write: 'Escríbenos',
  label: 'Tu mensaje',
  slow: 'No lo leemos en seguida. Si necesitas a alguien ahora, llama al 988 y oprime 2. En peligro, llama al 911.',
  missing: 'Escribe primero unas palabras.',
  left: (count: number) => (count < 0 ? `Sobran ${-count} letras` : `Quedan ${count} letras`),
  send: 'Enviar',
  sent: 'Enviado. Tu equipo ya lo puede leer.',
  often:
    'Escribiste mucho en la última hora, y tu equipo ya lo tiene todo. Tus palabras siguen aquí. Envíalas un poco más tarde.',
  crisisTitle: 'Por favor, llama al 988 ahora',
  crisisLead: 'Gracias por escribirlo. No tienes que estar a solas con esto. En peligro, llama al 911.',
  told: 'Estamos avisando a alguien de aquí ahora mismo.',
  notBefore: (when: string) => `Aquí no hay nadie de turno antes de: ${when}. Por favor, no nos esperes.`,
  notWatched: 'Nadie vigila esta página las 24 horas. Por favor, no nos esperes.',
  callUs: 'Llámanos',
};
