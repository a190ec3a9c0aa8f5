import { Button } from '@mantine/core';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { Allowed } from '@stepwell/web/session/session-provider';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { StopFollowUpsMutation, type Enrollment } from './follow-ups.graphql';

/** Stops one programme for one patient, after asking. */
export function StopEnrollment({ enrollment }: { enrollment: Enrollment }) {
  const { t } = useTranslation();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const stop = useSendDocument(StopFollowUpsMutation, { changes: ['follow-ups', 'tasks'] });
  const confirm = async (): Promise<void> => {
    await stop.mutateAsync({ input: { enrollmentId: enrollment.id } });
    toast(t('followUps.stoppedToast'));
  };
  return (
    <Allowed to="followup:enroll">
      <Button variant="default" size="compact-sm" onClick={() => setAsking(true)}>
        {t('followUps.stop')}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('followUps.stopTitle', { name: enrollment.programmeName })}
        confirmLabel={t('followUps.stopSubmit')}
        consequences={t('followUps.stopText')}
        onConfirm={confirm}
      />
    </Allowed>
  );
}
