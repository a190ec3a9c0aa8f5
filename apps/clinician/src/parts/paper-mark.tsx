import { Text } from '@mantine/core';
import { writtenMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';

interface PaperMarkProps {
  paper: { author: string; writtenAt: string; enteredByName: string; enteredAt: string };
  /** The facility's: the times are of its clock. */
  zone: string;
}

/** That an entry was written on paper and entered later: who, when, and by whom. */
export function PaperMark({ paper, zone }: PaperMarkProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const { author, writtenAt, enteredByName, enteredAt } = paper;
  const at = (instant: string): string => writtenMoment(instant, locale, zone);
  return (
    <Text size="xs" c="dimmed" component="div">
      <StatusBadge tone="plain">{t('paper.late')}</StatusBadge>{' '}
      {t('paper.mark', { author, written: at(writtenAt), name: enteredByName, entered: at(enteredAt) })}
    </Text>
  );
}
