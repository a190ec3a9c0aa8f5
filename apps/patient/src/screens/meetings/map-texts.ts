import { mapEn } from '../../texts/map.en';
import { mapEs } from '../../texts/map.es';

/** The map's sentences; apart from the others, which every first load carries. */
export function mapTexts(locale: string): typeof mapEn {
  return locale.startsWith('es') ? mapEs : mapEn;
}
