import { sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { OperationsQuery as Answer } from '../../../gql/graphql';
import { Figures } from './figures';

/** What is no longer kept, and which files are kept sealed: four numbers that name nobody. */
export function UpkeepFigures({ answer }: { answer: Pick<Answer, 'forgettingHealth' | 'sealingHealth'> }) {
  const { t } = useTranslation('admin');
  const reader = useReader();
  const number = new Intl.NumberFormat(reader.locale);
  const { keepDays, forgotten, lastForgottenAt, due, nextLookAt } = answer.forgettingHealth;
  const { sealed, plain, isAtWork } = answer.sealingHealth;
  const sealingMeans = plain === 0 ? 'allSealed' : isAtWork ? 'sealing' : 'notSealing';
  return (
    <Figures
      figures={[
        {
          name: t('upkeep.forgotten'),
          value: number.format(forgotten),
          means: lastForgottenAt
            ? t('upkeep.forgottenLast', { at: sayMoment(lastForgottenAt, reader) })
            : t('upkeep.forgottenMeans', { count: keepDays }),
        },
        {
          name: t('upkeep.due'),
          value: number.format(due),
          means: nextLookAt
            ? t('upkeep.dueNext', { count: keepDays, at: sayMoment(nextLookAt, reader) })
            : t('upkeep.dueMeans', { count: keepDays }),
        },
        { name: t('upkeep.sealed'), value: number.format(sealed), means: t('upkeep.sealedMeans') },
        {
          name: t('upkeep.plain'),
          value: number.format(plain),
          means: t(`upkeep.${sealingMeans}`),
          tone: plain === 0 ? undefined : isAtWork ? 'waiting' : 'overdue',
        },
      ]}
    />
  );
}
