import { Button, Group } from '@mantine/core';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { ClosePlanMutation, HangingMessagesQuery, ReviewPlanMutation } from './active-plan.graphql';
import type { PlanLine } from './plans.graphql';
import { ReasonDialog } from '../../parts/reason-dialog';

interface ActivePlanActionsProps {
  patientId: string;
  plan: Pick<PlanLine, 'id' | 'version' | 'number'>;
}

/** What becomes of the plan that holds: it was looked at and stays, or it ends without a new one. */
export function ActivePlanActions({ patientId, plan: { id, version, number } }: ActivePlanActionsProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const { can } = useSession();
  const [step, setStep] = useState<'review' | 'close'>();
  const review = useSendDocument(ReviewPlanMutation, { changes: ['plans', 'tasks'] });
  const end = useSendDocument(ClosePlanMutation, { changes: ['plans', 'tasks', 'follow-ups', 'patients'] });
  const { data } = useDocument(
    HangingMessagesQuery,
    { id: patientId },
    { topics: ['follow-ups'], enabled: step === 'close' },
  );
  const hanging = data?.patient.enrollments
    .filter(({ status, anchorId }) => status === 'ACTIVE' && anchorId === id)
    .flatMap(({ occurrences }) => occurrences)
    .filter(({ status }) => status === 'PLANNED').length;
  const close = (): void => setStep(undefined);
  return (
    <Group gap="sm">
      {can('plan:write') && (
        <Button variant="default" size="compact-sm" onClick={() => setStep('review')}>
          {t('planReview.review')}
        </Button>
      )}
      {can('plan:sign') && (
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setStep('close')}>
          {t('planReview.close')}
        </Button>
      )}
      <ReasonDialog
        opened={step === 'review'}
        onClose={close}
        title={t('planReview.reviewTitle', { number })}
        consequence={t('planReview.reviewText')}
        label={t('planReview.outcome')}
        submitLabel={t('planReview.reviewSubmit')}
        onSubmit={async (reason) => {
          await review.mutateAsync({ input: { id, version, reason } });
          toast(t('planReview.reviewed'));
        }}
      />
      <ReasonDialog
        opened={step === 'close'}
        onClose={close}
        title={t('planReview.closeTitle', { number })}
        consequence={[
          t('planReview.closeText'),
          hanging === undefined ? '' : t('planReview.closeStops', { count: hanging }),
        ].join(' ')}
        submitLabel={t('planReview.closeSubmit')}
        onSubmit={async (reason) => {
          const { closePlan } = await end.mutateAsync({ input: { id, version, reason } });
          toast(t('planReview.closed', { count: closePlan.stoppedMessages }));
        }}
      />
    </Group>
  );
}
