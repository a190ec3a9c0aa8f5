import { Box, Stack, Title } from '@mantine/core';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { Notice } from '@stepwell/web/ui/notice';
import { useToast } from '@stepwell/web/ui/toasts';
import { useCallback, useEffect } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import { CompareLink } from './compare-link';
import { ConflictNotice } from './conflict-notice';
import { planSections, type DraftPart, type Plan } from './plan-draft';
import classes from './plan-builder.module.css';
import { PlanOutline, sectionId, usePartNames } from './plan-outline';
import { ReasonCard } from './reason-card';
import { SaveLine } from './save-line';
import { SubmitBar } from './submit-bar';
import { PartEditor } from './part-editor';
import { usePlanDraft } from './use-plan-draft';

const conflictId = 'plan-conflict';

function goToConflict(): void {
  document.getElementById(conflictId)?.scrollIntoView({ block: 'start' });
}

/** The builder: one calm page, sections as cards, saved by itself. */
export function PlanBuilder({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const toast = useToast();
  const nameOf = usePartNames();
  const onMerged = useCallback(
    (parts: DraftPart[]) => toast(t('conflict.merged', { sections: parts.map(nameOf).join(', ') })),
    [toast, t, nameOf],
  );
  const editor = usePlanDraft({ plan, onMerged });
  const { draft, state } = editor;
  const isContested = state.kind === 'contested';
  useEffect(() => {
    // The person may be writing far below the notice.
    if (isContested) toast(t('conflict.title'), { label: t('conflict.see'), run: goToConflict });
  }, [isContested, toast, t]);
  return (
    <>
      <UnsavedGuard isUnsaved={editor.isUnsaved} trySave={editor.save} />
      <Box className={classes['title'] ?? ''}>
        <Title order={2}>{t('builder.title', { number: plan.number })}</Title>
        {plan.number > 1 && <CompareLink href={urls.planDifference(plan.patientId, plan.id)} />}
      </Box>
      {state.kind === 'contested' && (
        <Box mb="md" id={conflictId}>
          <ConflictNotice draft={draft} theirs={state.theirs} parts={state.parts} onSettle={editor.settle} />
        </Box>
      )}
      <div className={classes['columns']}>
        <PlanOutline draft={draft}>
          <SaveLine state={state} onSaveNow={() => void editor.save()} />
        </PlanOutline>
        <Stack gap="md">
          {plan.returnedReason && (
            <Notice tone="warning" title={t('builder.returned')}>
              {plan.returnedReason}
            </Notice>
          )}
          {plan.number > 1 && <ReasonCard value={draft.reasonForChange} onChange={editor.change} />}
          {planSections.map((part) => (
            <SectionCard key={part} title={nameOf(part)} id={sectionId(part)}>
              <PartEditor part={part} draft={draft} patientId={plan.patientId} onChange={editor.change} />
            </SectionCard>
          ))}
          <SubmitBar plan={plan} editor={editor} />
        </Stack>
      </div>
    </>
  );
}
