import { Text } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { SignalRow } from '../../parts/signal-row';
import rows from '../../parts/signal-row.module.css';
import type { SignalLine } from '../../parts/signals.graphql';

/** The open signals of the patient with their evidence, what was seen or put off included. */
export function SignalsCard({ signals }: { signals: readonly SignalLine[] }) {
  const { t } = useTranslation();
  return (
    <SectionCard title={t('signals.title')}>
      {signals.length === 0 ? (
        <Text c="dimmed">{t('signals.none')}</Text>
      ) : (
        <ul className={rows['rows']}>
          {signals.map((signal) => (
            <SignalRow key={signal.id} signal={signal} withName={false} />
          ))}
        </ul>
      )}
    </SectionCard>
  );
}
