import type { attendanceEn } from './attendance.en';

const meetings = (count: number) => (count === 1 ? 'reunión' : 'reuniones');

/** Spanish sentences of the meetings somebody went to. */
export const attendanceEs: typeof attendanceEn = {
  ofGoal: (attended, goal) => `${attended} de tus ${goal} esta semana`,
  free: (count) => `${count} ${meetings(count)} esta semana`,
  streak: (weeks) => `Alcanzaste tu número ${weeks} semanas seguidas`,
  logTitle: 'Fui a una reunión',
  wasThere: 'Estuve ahí',
  inList: 'En tu lista',
  other: 'Otra reunión',
  name: 'Nombre de la reunión',
  day: 'Día',
  began: 'Cuándo empezó',
  missing: 'Llena este espacio, por favor.',
  add: 'Agregar a mi lista',
  cancel: 'Cerrar',
  doubts: {
    AHEAD: (_name, _when) => 'Esta reunión todavía no empieza. Agrégala cuando haya empezado.',
    DUPLICATE: (name, when) => `${name} ya está en tu lista: ${when}.`,
    OVERLAP: (name, when) => `A esa hora tienes ${name} en tu lista: ${when}. ¿Esta también es correcta?`,
  },
  bothRight: 'Sí, cuenta las dos',
  leaveOut: 'No la agregues',
  openList: 'Mi lista, para mostrar o imprimir',
  listTitle: 'Reuniones a las que fui',
  paperOf: (name, from, until) => `${name}, del ${from} al ${until}`,
  span: 'Desde cuándo',
  spans: { 30: '30 días', 90: '90 días', 365: 'Un año' },
  empty: 'Todavía no hay nada. Agrega una reunión cuando hayas ido.',
  count: (count) => `${count} ${meetings(count)}`,
  levels: {
    SELF_REPORT: 'Mi palabra',
    CHECK_IN: 'Marcada mientras se celebraba',
    SLIP_SEEN: 'El personal vio un papel firmado',
    STAFF_OBSERVED: 'El personal estuvo ahí',
  },
  ownWord: 'Esta es tu propia lista. Tú decides quién la ve en papel.',
  print: 'Imprimir mi lista',
  mistake: 'Fue un error',
  mistakeAsk: '¿Quitarla de tu lista? Tu equipo todavía puede ver que estuvo ahí.',
  mistakeYes: 'Quitarla',
  mistakeNo: 'Dejarla',
};
