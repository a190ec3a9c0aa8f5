import { Button } from '@mantine/core';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { useToast } from '@stepwell/web/ui/toasts';
import { LinkInquiryMutation } from './link-inquiry.graphql';
import type { SimilarPatient } from './similar-notice';

interface UseChartButtonProps {
  inquiryId: string;
  patient: SimilarPatient;
  onUsed: (patientId: string) => void;
}

/** Ends an inquiry with a chart that is there already, where it is of the same person. */
export function UseChartButton({ inquiryId, patient, onUsed }: UseChartButtonProps) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const link = useSendDocument(LinkInquiryMutation, { changes: ['intakes', 'tasks', 'patients'] });
  const use = async (): Promise<void> => {
    try {
      await link.mutateAsync({ input: { inquiryId, patientId: patient.id } });
    } catch (thrown) {
      toast(errorSentence(thrown, tWeb));
      return;
    }
    toast(t('inquiries.linked'));
    onUsed(patient.id);
  };
  return (
    <Button
      variant="default"
      size="compact-sm"
      loading={link.isPending}
      aria-label={t('inquiries.useChartOf', { name: patient.displayName })}
      onClick={() => void use()}
    >
      {t('inquiries.useChart')}
    </Button>
  );
}
