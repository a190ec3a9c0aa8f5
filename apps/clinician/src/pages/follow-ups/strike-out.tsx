import { Button } from '@mantine/core';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { StrikeOutMutation, type Enrollment } from './follow-ups.graphql';

/** Takes one planned message out, because the patient does not want it. */
export function StrikeOut({ occurrence }: { occurrence: Enrollment['occurrences'][number] }) {
  const { t } = useTranslation();
  const toast = useToast();
  const strike = useSendDocument(StrikeOutMutation, { changes: ['follow-ups'] });
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      loading={strike.isPending}
      aria-label={t('followUps.strikeOutLabel', { name: occurrence.stepName })}
      onClick={() =>
        strike.mutate(
          { input: { occurrenceId: occurrence.id } },
          { onSuccess: () => toast(t('followUps.struckToast')) },
        )
      }
    >
      {t('followUps.strikeOut')}
    </Button>
  );
}
