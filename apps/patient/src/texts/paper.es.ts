import type { Texts } from './en';

/** Spanish sentences around the papers. */
export const paperEs: Texts['paper'] = {
  title: 'Mi plan en papel',
  lead: 'En papel sirve sin teléfono. Ningún papel dice dónde te atienden.',
  open: 'Una hoja para doblar, o una tarjeta',
  saveWarning: 'Si lo guardas como archivo, se queda en este teléfono. En un teléfono compartido, mejor imprímelo.',
  forms: { FOLD: 'Una hoja para doblar', CARD: 'Tarjeta para la cartera' },
  print: 'Imprimir esto',
  notice:
    'La norma 42 CFR parte 2 prohíbe usar o dar a conocer estos datos sin permiso. (42 CFR part 2 prohibits unauthorized use or disclosure of these records.)',
};
