import { Text, Title } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { Notice } from '@stepwell/web/ui/notice';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { DryRunQuery as Answer } from '../../../gql/graphql';
import { useReasonWords } from '../../parts/follow-up-words';
import { DryRunQuery } from './follow-ups.graphql';
import classes from './follow-ups.module.css';

interface DryRunProps {
  patientId: string;
  programmeCode: string;
  /** YYYY-MM-DD. */
  anchorDate: string;
  /** HH:MM, where the hour is known. */
  anchorTime: string | null;
}

/** Every step of a programme for one patient: the moment on their wall, the way, the words, or what stands in the way. */
export function DryRun(props: DryRunProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useDocument(DryRunQuery, { ...props }, { topics: ['follow-ups', 'patients'] });
  const steps = data?.followUpDryRun.steps;
  return (
    <section aria-label={t('followUps.dryRun')}>
      <Title order={3}>{t('followUps.dryRun')}</Title>
      <Text c="dimmed" mb="xs">
        {t('followUps.dryRunText')}
      </Text>
      {steps ? (
        steps.length > 0 ? (
          <ol className={classes['timeline']}>
            {steps.map((step) => (
              <DryRunRow key={step.stepCode} step={step} />
            ))}
          </ol>
        ) : (
          <Notice tone="info" title={t('followUps.dryRunNone')} />
        )
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <CardsSkeleton cards={1} lines={4} />
      )}
    </section>
  );
}

function DryRunRow({ step }: { step: Answer['followUpDryRun']['steps'][number] }) {
  const { t } = useTranslation();
  const reader = useReader();
  const reasonWords = useReasonWords();
  const { name, action, localDate, localTime, shiftedByQuietHours, channel, blockedReason, followsUp } = step;
  const how = action === 'MESSAGE' ? channel && t(`channel.${channel}`) : t(`followUps.action.${action}`);
  return (
    <li className={classes['occurrence']} data-status={blockedReason ? 'BLOCKED' : 'PLANNED'}>
      <Text fw={600}>{name}</Text>
      <Text c="dimmed">
        {[
          `${sayDay(localDate, reader)}, ${localTime.slice(0, 5)}`,
          shiftedByQuietHours && t('followUps.shifted'),
          how,
          followsUp && t('followUps.onlyAfter', { name: followsUp }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {blockedReason && <Text>{t('followUps.blocked', { reason: reasonWords(blockedReason) })}</Text>}
      {!step.text && action === 'CALL' && <Text size="xs">{t('voicemail.dryRun')}</Text>}
      {step.text && action !== 'SUPERVISOR' && (
        <details>
          <summary>{t(`followUps.showText.${action}`)}</summary>
          {step.subject && <Text fw={600}>{step.subject}</Text>}
          <Text className={classes['message']}>{step.text}</Text>
        </details>
      )}
    </li>
  );
}
