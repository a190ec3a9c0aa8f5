import type { stepsEn } from './steps.en';

/** Spanish sentences of the steps and traditions. */
export const stepsEs: typeof stepsEn = {
  open: 'Leer los pasos y las tradiciones',
  title: 'Pasos y tradiciones',
  lead: 'Para leer, si quieres. Algunos grupos trabajan con ellos. No es obligatorio.',
  fellowship: 'Los pasos de',
  choose: 'Elige una',
  kinds: { STEPS: 'Los doce pasos', TRADITIONS: 'Las doce tradiciones' },
  powerTitle: 'Con mis palabras',
  power: 'Cómo llamo a la ayuda más allá de mí',
  powerHelp: 'Personas, la naturaleza, Dios, el amor, el grupo: tú decides, o lo dejas vacío. Solo tú lo ves.',
  save: 'Guardar',
  saved: 'Guardado.',
};
