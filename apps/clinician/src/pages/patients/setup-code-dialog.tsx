import { Button, Stack, Text } from '@mantine/core';
import { sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { FormDialog } from '@stepwell/web/ui/form-dialog';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { IssueSetupCodeMutation } from '../../../gql/graphql';
import classes from './setup-code-dialog.module.css';

/** A code that lets a patient choose their PIN. */
export type SetupCode = IssueSetupCodeMutation['issueSetupCode'];

interface SetupCodeDialogProps {
  code: SetupCode | undefined;
  name: string;
  /** Of the patient: they are told until when it works. */
  timeZone: string;
  onClose: () => void;
}

/** Shows a setup code once, large enough to copy down from across the desk. */
export function SetupCodeDialog({ code, name, timeZone, onClose }: SetupCodeDialogProps) {
  const { t } = useTranslation();
  const reader = useReader();
  return (
    <FormDialog opened={code !== undefined} onClose={onClose} title={t('access.codeTitle')}>
      {code && (
        <Stack gap="md">
          <div>
            <Text c="dimmed">{t('access.codeLabel', { name })}</Text>
            <output className={classes['code']}>{code.code}</output>
            <Text>{t('access.codeExpires', { when: sayMoment(code.expiresAt, reader, timeZone) })}</Text>
          </div>
          <Text>{t('access.codeOnce')}</Text>
          <Button onClick={onClose}>{t('access.codeClose')}</Button>
        </Stack>
      )}
    </FormDialog>
  );
}
