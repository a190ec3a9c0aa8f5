import { Textarea } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import type { ChangePart } from './part-editor';

/** What this version changes, and why: whoever compares the two reads it first. */
export function ReasonCard({ value, onChange }: { value: string; onChange: ChangePart }) {
  const { t } = useTranslation();
  return (
    <SectionCard title={t('section.reasonForChange')} id="plan-reasonForChange">
      <Textarea
        label={t('builder.reasonForChange')}
        description={t('builder.reasonForChangeHelp')}
        autosize
        minRows={1}
        maxLength={500}
        value={value}
        onChange={(event) => onChange('reasonForChange', event.currentTarget.value)}
      />
    </SectionCard>
  );
}
