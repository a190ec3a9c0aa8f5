import { Box, Button, Text } from '@mantine/core';
import { toApiError } from '@stepwell/web/graphql/api-error';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import classes from './states.module.css';

interface ErrorStateProps {
  error: unknown;
  onRetry?: () => void;
}

/** Says in words what could not be loaded, offers another try and the reference that support can look up. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const { t } = useTranslation('web');
  const { reference } = toApiError(error);
  return (
    <Box className={`${classes['box']} ${classes['failed']}`} role="alert">
      <Text fw={600}>{t('state.failed')}</Text>
      <Text c="dimmed" mt={4} mx="auto" maw="52ch">
        {errorSentence(error, t)}
      </Text>
      {reference && (
        <Text c="dimmed" size="xs" mt={4} className="sw-figures">
          {t('state.reference', { reference })}
        </Text>
      )}
      {onRetry && (
        <Button variant="default" mt="md" onClick={onRetry}>
          {t('state.tryAgain')}
        </Button>
      )}
    </Box>
  );
}
