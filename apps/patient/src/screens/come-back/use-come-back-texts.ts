import { comeBackEn } from '../../texts/come-back.en';
import { comeBackEs } from '../../texts/come-back.es';
import { useLanguage } from '../../texts/language';

/** The sentences about the way back in the current language. */
export function useComeBackTexts(): typeof comeBackEn {
  return useLanguage().language === 'ES' ? comeBackEs : comeBackEn;
}
