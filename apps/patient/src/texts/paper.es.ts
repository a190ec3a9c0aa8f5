import type { Texts } from './en';

/** Spanish sentences of the papers. */
export const paperEs: Texts['paper'] = {
  title: 'Mi plan en papel',
  lead: 'En papel sirve sin teléfono. Ningún papel dice dónde te atienden.',
  open: 'Una hoja para doblar, o una tarjeta',
  saveWarning: 'Si lo guardas como archivo, se queda en este teléfono. En un teléfono compartido, mejor imprímelo.',
  forms: { FOLD: 'Una hoja para doblar', CARD: 'Tarjeta para la cartera' },
  print: 'Imprimir esto',
  foldHint: 'Imprime de un solo lado. Dóblala aquí, con las palabras adentro.',
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
  note: 'Para mí',
  notice:
    'La norma 42 CFR parte 2 prohíbe usar o dar a conocer estos datos sin permiso. (42 CFR part 2 prohibits unauthorized use or disclosure of these records.)',
};
