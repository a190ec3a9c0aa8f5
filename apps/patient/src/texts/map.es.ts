import type { mapEn } from './map.en';

/** Spanish sentences of the map of meetings. */
export const mapEs: typeof mapEn = {
  view: 'Mostrar como',
  list: 'Lista',
  map: 'Mapa',
  label: 'Mapa de las reuniones encontradas',
  onMap: (count, shown) =>
    `${count} de las ${shown} reuniones mostradas ${count === 1 ? 'tiene' : 'tienen'} un lugar en el mapa. La lista las muestra todas.`,
  pick: 'Toca un círculo para ver las reuniones de ese lugar.',
  pin: (name, count, more) =>
    `${name}${more > 0 ? ` y ${more} más cerca` : ''}, ${count} ${count === 1 ? 'reunión' : 'reuniones'}`,
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
};
