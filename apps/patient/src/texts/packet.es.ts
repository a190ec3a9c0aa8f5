import type { packetEn } from './packet.en';

/** Spanish sentences around the packet. */
export const packetEs: typeof packetEn = {
  cardTitle: 'Sus formularios',
  cardLead: 'Unas páginas sobre usted. Lo que escribe se guarda. Puede seguir después, en cualquier teléfono.',
  open: 'Seguir con mis formularios',
  none: 'No hay formularios para usted ahora.',
  progress: (at: number, of: number) => `Página ${at} de ${of}`,
  saved: 'Guardado',
  saving: 'Guardando …',
  offline: 'Sin conexión. Deje esta página abierta. Guardaremos lo que escribió en cuanto se pueda.',
  finish: 'He terminado',
  finishedTitle: 'Gracias',
  finished: 'Sus formularios están listos. Su equipo los tiene.',
  missing: 'Algunas preguntas aún necesitan respuesta:',
  optional: (label: string) => `${label} (puede saltarla)`,
  choose: 'Elija',
  yes: 'Sí',
  no: 'No',
  add: (what: string) => `Agregar: ${what}`,
  remove: (what: string) => `Quitar: ${what}`,
  addShort: 'Agregar',
  removeShort: 'Quitar',
  theirs: (words: string) => `Otra persona también escribió esto: ${words}. Lo que usted escribió aún no se guardó.`,
  keepMine: 'Dejar lo mío',
  takeTheirs: 'Tomar lo otro',
};
