import type { copyEn } from './copy.en';

/** Spanish sentences about taking a copy of what is kept. */
export const copyEs: typeof copyEn = {
  title: 'Mi copia',
  door: 'Llevarme una copia de mis datos',
  doorLead: 'Recibe un archivo con lo que guardamos sobre ti.',
  open: 'Quiero mi copia',
  lead: 'Recibes un solo archivo. Trae una página para leer y los mismos datos para otras aplicaciones.',
  notIn:
    'No trae las notas que un consejero guarda aparte, ni los planes y notas sin firmar, ni las fotos y los papeles escaneados. Pregunta a tu equipo por eso.',
  ownTitle: 'Dónde queda el archivo',
  own: 'El archivo queda en este teléfono y no está cerrado con llave. Bórralo cuando ya no lo necesites.',
  shared:
    'Dijiste que otras personas usan este teléfono, o no lo dijiste. El archivo queda ahí y quien lo use puede leerlo. Puedes pedir a tu equipo una copia en papel.',
  sure: 'Lo sé. Me llevaré el archivo o lo borraré.',
  sureMissing: 'Marca esta casilla si quieres el archivo en este teléfono.',
  pin: 'Mi PIN, seis números',
  wrong: 'Ese PIN no es. Escríbelo otra vez.',
  get: 'Guardar mi copia',
  getting: 'Un momento. Estamos haciendo tu copia.',
  done: 'Listo. El archivo se llama “my-copy.zip”. Está con tus descargas.',
  often: 'Te llevaste tres copias desde ayer. Inténtalo mañana.',
};
