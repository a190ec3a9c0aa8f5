import { Button, Stack } from '@mantine/core';
import { toApiError } from '@stepwell/web/graphql/api-error';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { KeyIcon } from '@stepwell/web/ui/icons';
import { Notice } from '@stepwell/web/ui/notice';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { knowsPasskeys, signInByPasskey } from './passkey';

interface PasskeyButtonProps {
  onSignedIn: () => void | Promise<void>;
  /** Of the right password that waits for it. */
  ticket?: string;
  variant?: 'default' | 'filled';
}

/** Signs in with a passkey of this device; not there where the browser knows none. */
export function PasskeyButton({ onSignedIn, ticket, variant = 'default' }: PasskeyButtonProps) {
  const { t } = useTranslation('web');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  if (!knowsPasskeys()) return null;

  const sign = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await signInByPasskey(ticket);
      await onSignedIn();
    } catch (thrown) {
      const error = toApiError(thrown);
      setFailure(error.code === 'SIGN_IN_REFUSED' && !error.message ? t('second.noPasskey') : errorSentence(error, t));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Stack gap="sm">
      <Button
        variant={variant}
        leftSection={<KeyIcon size={16} />}
        loading={busy}
        onClick={() => void sign()}
        fullWidth
      >
        {t('second.usePasskey')}
      </Button>
      {failure && (
        <Notice tone="warning" role="alert">
          {failure}
        </Notice>
      )}
    </Stack>
  );
}
