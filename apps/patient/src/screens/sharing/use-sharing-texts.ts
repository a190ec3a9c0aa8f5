import { useLanguage } from '../../texts/language';
import { sharingEn } from '../../texts/sharing.en';
import { sharingEs } from '../../texts/sharing.es';

/** The sentences about sharing in the current language; they come with their screens, not with the first page. */
export function useSharingTexts(): typeof sharingEn {
  return useLanguage().language === 'ES' ? sharingEs : sharingEn;
}
