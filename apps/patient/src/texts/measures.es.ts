import type { measuresEn } from './measures.en';

/** Spanish sentences around questionnaires. */
export const measuresEs: typeof measuresEn = {
  cardTitle: 'Preguntas para usted',
  cardLead: (count: number) =>
    count === 1
      ? 'Su equipo le pide que conteste unas preguntas.'
      : `Su equipo le pide que conteste ${count} grupos de preguntas.`,
  open: 'Contestar ahora',
  later: 'Algunas preguntas esperan hasta que haya alguien para leerlas.',
  laterAt: (when: string) => `Puede contestarlas desde ${when}.`,
  title: 'Preguntas para usted',
  none: 'No hay nada que le espere aquí.',
  introAudience: 'Su equipo lee sus respuestas. Pueden hablar de ellas juntos.',
  count: (count: number) => `${count} preguntas. Toma unos minutos.`,
  englishOnly: 'Estas preguntas están solo en inglés.',
  start: 'Empezar',
  missing: 'Elija una respuesta para seguir.',
  send: 'Enviar mis respuestas',
  previous: 'Una pregunta atrás',
  doneTitle: 'Gracias',
  done: 'Su equipo tiene sus respuestas.',
  unsentTitle: 'Aún no se envió',
  unsent: 'Su teléfono no tiene conexión. Deje esta página abierta. Enviaremos sus respuestas en cuanto se pueda.',
  gone: 'Esto ya se contestó o se retiró. No hace falta hacerlo otra vez.',
  safetyTitle: 'Usted nos importa. No está a solas.',
  safety:
    'Nos contó que tiene pensamientos difíciles. Por favor, hable con alguien ahora. Puede llamar o escribir al 988, de día o de noche.',
  safetyDanger: 'Si puede hacerse daño ahora, llame al 911.',
  safetyTeam: 'Llamar a mi equipo',
  safetyTold: 'Su equipo ya lo sabe. Se pondrán en contacto.',
  more: 'Más ayuda',
  tabletDone: 'Devuelva la tableta ahora.',
  tabletSafety: 'Dígaselo a la persona que le dio la tableta. Se quedará con usted.',
  tabletGone: 'Esta página ya se usó o estuvo abierta demasiado tiempo. Devuelva la tableta.',
};
