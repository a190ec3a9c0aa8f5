import type { Texts } from './en';

const meetings = (count: number) => (count === 1 ? '1 reunión' : `${count} reuniones`);

/** Spanish sentences for a hard moment. */
export const nowEs: Texts['now'] = {
  title: 'Ahora mismo',
  cardTitle: 'Esta puede ser una hora difícil',
  cardLead: 'Tus propias palabras están listas, y las personas a las que puedes llamar.',
  open: 'Abrir mi página para ahora',
  lead: 'Escribiste esto para un momento como este. Un paso a la vez.',
  why: 'Por qué lo hago',
  do: 'Lo que me ayuda ahora',
  call: 'A quién llamo',
  callTeam: 'O a mi equipo de atención',
  places: 'A dónde puedo ir esta noche',
  placesSoon: 'A dónde puedo ir en las próximas horas',
  note: 'Me escribí esto',
  medicationTitle: 'Si alguien comenta sobre mi medicina',
  medicationLead: 'No le debes explicaciones a nadie. Puedes decir:',
  medicationLines: [
    '“Mi médico y yo elegimos esto. Me mantiene con vida.”',
    '“De mi medicina hablo con mi médico. Hablemos de otra cosa.”',
    '“Vine a la reunión, igual que tú.”',
  ],
  medicationKeep: 'Sigue tomándola como te la recetaron. Solo quien la receta la cambia.',
  noPlan: 'Tu plan todavía no está aquí. Estos pasos le sirven a cualquiera.',
};

/** Spanish sentences on what is in reach. */
export const optionsEs: Texts['options'] = {
  startsAt: (when) => `Empieza: ${when}`,
  ways: { WALK: 'a pie', BIKE: 'en bici', BUS: 'en autobús', CAR: 'en auto' },
  some: (near, way, online) => `${meetings(near)} a las que puedes llegar${way && ` ${way}`}, y ${online} en línea.`,
  near: (near, way) => `${meetings(near)} a las que puedes llegar${way && ` ${way}`}. Ninguna en línea.`,
  online: (way, online) => `Ninguna ${way || 'cerca de ti'}. ${meetings(online)} en línea.`,
  none: 'Ninguna de tus reuniones empieza a esa hora.',
  noneWanted: 'No elegiste reuniones. Está bien así.',
  nextTime: (day) => `La próxima vez, el ${day}:`,
  show: 'Verlas',
  unsure: 'Solo conocemos la distancia. Revisa el autobús o el camino antes de salir.',
  find: 'Buscar otras',
  mine: 'Mi reunión',
  way: (words) => `Mi camino: ${words}`,
  medication: 'Recibe a personas que toman medicina',
  reachTitle: 'Cómo me muevo',
  reachLead: 'Con esto podemos mostrarte reuniones a las que puedes llegar. Solo lo ven tú y tu equipo de atención.',
  reachAsk: 'Dinos cómo te mueves. Así podemos mostrarte reuniones cerca de ti.',
  reachOpen: 'Decir cómo me muevo',
  reachChange: 'Cambiar cómo me muevo',
  transport: '¿Cómo llegas?',
  transports: { WALK: 'Camino', BIKE: 'En bici', BUS: 'En autobús o tren', CAR: 'En auto o me llevan' },
  zip: '¿Desde qué código postal?',
  zipHelp: 'Donde pasas la mayoría de las noches. Solo usamos el centro de la zona.',
  zipWrong: 'No conocemos este código postal. Escribe cinco cifras, como 94110.',
  within: '¿Qué tan lejos está bien?',
  miles: (count) => (count === 1 ? 'Hasta 1 milla' : `Hasta ${count} millas`),
  save: 'Guardar',
  saved: 'Guardado. Mi plan ahora muestra a dónde puedes llegar.',
};
