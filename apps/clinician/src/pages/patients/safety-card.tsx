import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SafetyItems } from '../../parts/safety-items';
import type { SafetyItem } from '../../parts/safety-items.graphql';
import { SectionCard } from '../../parts/section-card';

/** The safety items of the patient: open ones, and behind a button what was done about those before. */
export function SafetyCard({ items }: { items: readonly SafetyItem[] }) {
  const { t } = useTranslation();
  const [showsPast, setShowsPast] = useState(false);
  const open = items.filter(({ closedAt }) => !closedAt);
  const past = items.filter(({ closedAt }) => closedAt);
  if (items.length === 0) return null;
  return (
    <SectionCard
      title={t('safety.title')}
      action={
        past.length > 0 && (
          <Button variant="subtle" size="compact-sm" aria-expanded={showsPast} onClick={() => setShowsPast(!showsPast)}>
            {t(showsPast ? 'safety.hidePast' : 'safety.showPast', { count: past.length })}
          </Button>
        )
      }
    >
      {open.length === 0 && !showsPast && t('safety.noneOpen')}
      <SafetyItems items={showsPast ? items : open} />
    </SectionCard>
  );
}
