import { ReasonDialog as AskForReason } from '@stepwell/web/forms/reason-dialog';
import type { ComponentProps } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';

type ReasonDialogProps = Omit<ComponentProps<typeof AskForReason>, 'label' | 'missing'> & {
  /** What is asked; why, when left out. */
  label?: string;
};

/** Asks for a reason, which stays in the record. */
export function ReasonDialog({ label, ...rest }: ReasonDialogProps) {
  const { t } = useTranslation();
  return <AskForReason {...rest} label={label ?? t('signing.reason')} missing={t('signing.reasonMissing')} />;
}
