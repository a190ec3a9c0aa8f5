import { Button, Stack, Text } from '@mantine/core';
import { toApiError } from '@stepwell/web/graphql/api-error';
import { sendDocument } from '@stepwell/web/graphql/send';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { useSession } from '@stepwell/web/session/session-provider';
import { ErrorSummary, type FormProblem } from '@stepwell/web/ui/error-summary';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SubmitDialog } from './submit-dialog';
import type { Plan } from './plan-draft';
import { PlanGaps } from './plan-gaps';
import { anchorOf } from './plan-outline';
import { PlanGapsQuery } from './sign-plan.graphql';
import type { usePlanDraft } from './use-plan-draft';

function problemOf(sentence: string, field: string | undefined): FormProblem {
  const fieldId = anchorOf(field);
  return { sentence, ...(fieldId ? { fieldId } : {}) };
}

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
    try {
      if (await editor.save()) {
        // Nobody types a password for what cannot be signed yet.
        const { gaps } = (await sendDocument(PlanGapsQuery, { id: plan.id })).plan;
        if (gaps.length > 0) show(gaps.map(({ field, sentence }) => problemOf(sentence, field)));
        else setVersion(editor.versionNow());
      }
    } catch (thrown) {
      showRefusal(thrown);
    }
    setWaiting(false);
  };
  const show = (found: FormProblem[]): void => {
    setProblems(found);
    setAttempt((count) => count + 1);
    setVersion(undefined);
  };
  const showRefusal = (thrown: unknown): void => {
    const error = toApiError(thrown);
    show([problemOf(errorSentence(error, tWeb), error.field)]);
  };
  return (
    <Stack gap="sm" align="flex-start">
      <ErrorSummary problems={problems} attempt={attempt} />
      {problems.length === 0 && <PlanGaps planId={plan.id} />}
      <Text c="dimmed">{t('builder.submitHint')}</Text>
      <Button loading={waiting} disabled={editor.state.kind === 'contested'} onClick={() => void ask()}>
        {t('builder.submit')}
      </Button>
      <SubmitDialog plan={plan} version={version} onClose={() => setVersion(undefined)} onRefused={showRefusal} />
    </Stack>
  );
}
