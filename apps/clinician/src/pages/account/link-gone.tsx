import { Anchor, Stack, Text } from '@mantine/core';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';

/** A link that was used or is too old, and where to get the next one. */
export function LinkGone({ kind }: { kind: 'reset' | 'invitation' }) {
  const { t } = useTranslation();
  return (
    <Stack gap="md">
      <Text role="status">{t(`linkGone.${kind}`)}</Text>
      {kind === 'reset' ? (
        <Anchor component={RouterLink} href={urls.forgotPassword}>
          {t('linkGone.askAgain')}
        </Anchor>
      ) : (
        <Anchor component={RouterLink} href={urls.signIn}>
          {t('forgot.back')}
        </Anchor>
      )}
    </Stack>
  );
}
