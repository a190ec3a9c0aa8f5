import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { TextRows } from '../../parts/text-rows';
import type { InboundText } from '../../parts/texts.graphql';

const SHOWN = 3;

/** What the patient wrote by text, the newest first. */
export function TextsCard({ texts }: { texts: readonly InboundText[] }) {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  if (texts.length === 0) return null;
  return (
    <SectionCard
      title={t('texts.title')}
      action={
        texts.length > SHOWN && (
          <Button variant="subtle" size="compact-sm" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
            {t(showsAll ? 'texts.less' : 'texts.all', { count: texts.length })}
          </Button>
        )
      }
    >
      <TextRows texts={showsAll ? texts : texts.slice(0, SHOWN)} withPhone={false} />
    </SectionCard>
  );
}
