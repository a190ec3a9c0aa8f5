import { useTranslation } from '@stepwell/web/i18n/use-translation';

const moods = ['veryBad', 'bad', 'soSo', 'good', 'veryGood'] as const;

/** From here on (of 10) a craving is a sign of danger. */
export const strongCraving = 8;

/** The word a patient chose for how they feel, 1 (very bad) to 5 (very good). */
export function useMoodWords(): (mood: number | null | undefined) => string {
  const { t } = useTranslation();
  return (mood) => {
    if (mood == null) return t('checkIn.moodUnsaid');
    const key = moods[mood - 1];
    return key ? t(`checkIn.moods.${key}`) : String(mood);
  };
}

/** One line for a check-in: how the patient feels and how strong the craving is. */
export function useScoreWords(): (checkIn: { mood?: number | null; craving: number }) => string {
  const { t } = useTranslation();
  const moodWord = useMoodWords();
  return ({ mood, craving }) => t('checkIn.scores', { mood: moodWord(mood), craving });
}
