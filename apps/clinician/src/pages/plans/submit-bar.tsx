import { Button, Stack, Text } from '@mantine/core';
import { toApiError } from '@stepwell/web/graphql/api-error';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { useSession } from '@stepwell/web/session/session-provider';
import { ErrorSummary, type FormProblem } from '@stepwell/web/ui/error-summary';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SubmitDialog } from './submit-dialog';
import type { Plan } from './plan-draft';
import { PlanGaps } from './plan-gaps';
import { anchorOf } from './plan-outline';
import type { usePlanDraft } from './use-plan-draft';

/** The end of the builder: saves what is open, then asks for the signature of its author. */
export function SubmitBar({ plan, editor }: { plan: Plan; editor: ReturnType<typeof usePlanDraft> }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const { can } = useSession();
  const [version, setVersion] = useState<number>();
  const [waiting, setWaiting] = useState(false);
  const [problems, setProblems] = useState<FormProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  if (!can('plan:sign')) return <Text c="dimmed">{t('builder.needsSigner')}</Text>;

  const ask = async (): Promise<void> => {
    setWaiting(true);
    setProblems([]);
    if (await editor.save()) setVersion(editor.versionNow());
    setWaiting(false);
  };
  const showRefusal = (thrown: unknown): void => {
    const error = toApiError(thrown);
    const fieldId = anchorOf(error.field);
    setProblems([{ sentence: errorSentence(error, tWeb), ...(fieldId ? { fieldId } : {}) }]);
    setAttempt((count) => count + 1);
    setVersion(undefined);
  };
  return (
    <Stack gap="sm" align="flex-start">
      <ErrorSummary problems={problems} attempt={attempt} />
      <PlanGaps planId={plan.id} />
      <Text c="dimmed">{t('builder.submitHint')}</Text>
      <Button loading={waiting} disabled={editor.state.kind === 'contested'} onClick={() => void ask()}>
        {t('builder.submit')}
      </Button>
      <SubmitDialog plan={plan} version={version} onClose={() => setVersion(undefined)} onRefused={showRefusal} />
    </Stack>
  );
}
