import type { WindowWords } from '../format/weekly-windows';
import type { PaperTexts, SheetWords } from './paper-en';

/** "las 5:00 p.m.", "la 1:00 p.m."; words such as "la medianoche" stay. */
export const spanishClock = (time: string): string => time.replace(/^(?=\d)/, time.startsWith('1:') ? 'la ' : 'las ');

/** Spanish words for weekly hours. */
export const windowsEs: WindowWords = {
  everyDay: 'Todos los días',
  fromTo: (from, to) => `de ${spanishClock(from)} a ${spanishClock(to)}`,
  nextDay: (time) => `${time} del día siguiente`,
  allDay: 'todo el día',
  midnight: 'la medianoche',
};

/** Spanish words on the papers. */
export const sheetEs: SheetWords = {
  foldHint: 'Imprime de un solo lado y dóblala por la mitad, con las palabras adentro.',
  cardHint: 'Recórtala y dóblala por la mitad.',
  emergency: 'En peligro: 911 o 988',
  overdose: 'No despierta, respira lento, labios azules o grises: llama al 911 y da naloxona.',
  call: 'Llamo a',
  helps: 'Lo que ayuda',
  why: 'Por qué lo hago',
  hardTimes: 'Mis horas difíciles',
  signs: 'Señales para pedir ayuda',
  firstHour: 'Si consumo: la primera hora',
  medicine: 'Mi medicina',
  naloxoneAt: (place) => `Mi naloxona: ${place}`,
  naloxoneWho: 'Quién sabe usarla',
  nextDose: 'Mi próxima dosis',
  prescriber: 'Quién me receta la medicina',
  note: 'Para mí',
};

/** What Spanish papers are said with. */
export const paperEs: PaperTexts = { locale: 'es-US', windows: windowsEs, sheet: sheetEs };
