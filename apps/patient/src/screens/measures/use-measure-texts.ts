import { measuresEn } from '../../texts/measures.en';
import { measuresEs } from '../../texts/measures.es';
import { useLanguage } from '../../texts/language';

/** The sentences around questionnaires in the current language. */
export function useMeasureTexts(): typeof measuresEn {
  return useLanguage().language === 'ES' ? measuresEs : measuresEn;
}
