import { useLanguage } from '../../texts/language';
import { teamEn } from '../../texts/team.en';
import { teamEs } from '../../texts/team.es';

/** The sentences about messages with the care team in the current language. */
export function useTeamTexts(): typeof teamEn {
  return useLanguage().language === 'ES' ? teamEs : teamEn;
}
