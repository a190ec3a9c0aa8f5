import { copyEn } from '../../texts/copy.en';
import { copyEs } from '../../texts/copy.es';
import { useLanguage } from '../../texts/language';

/** The sentences about a copy in the current language; they come with their screens, not with the first page. */
export function useCopyTexts(): typeof copyEn {
  return useLanguage().language === 'ES' ? copyEs : copyEn;
}
