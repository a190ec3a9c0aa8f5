import { Box, Button, Group, Text } from '@mantine/core';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { Allowed } from '@stepwell/web/session/session-provider';
import { Notice } from '@stepwell/web/ui/notice';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { ResolveUnknownMutation } from './follow-ups.graphql';

/** Asks whether a message of unknown fate arrived, and writes the answer down. */
export function ResolveUnknown({ occurrenceId }: { occurrenceId: string }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const resolve = useSendDocument(ResolveUnknownMutation, { changes: ['follow-ups', 'tasks'] });
  // Waiting for the promise, because the question has gone from the page before the answer is confirmed.
  const answer = (arrived: boolean): void => {
    resolve.mutateAsync({ input: { occurrenceId, arrived } }).then(
      () => toast(t(arrived ? 'followUps.resolvedYes' : 'followUps.resolvedNo')),
      () => undefined,
    );
  };
  return (
    <Box mt="xs">
      <Notice tone="info" title={t('followUps.didItArrive')}>
        <Text>{t('followUps.unknownText')}</Text>
        <Allowed to="followup:resolve">
          <Group gap="sm" mt="sm">
            {[true, false].map((arrived) => (
              <Button
                key={String(arrived)}
                variant="default"
                size="compact-sm"
                loading={resolve.isPending && resolve.variables.input.arrived === arrived}
                onClick={() => answer(arrived)}
              >
                {t(arrived ? 'followUps.yes' : 'followUps.no')}
              </Button>
            ))}
          </Group>
        </Allowed>
        {resolve.error && (
          <Text mt="xs" role="alert">
            {errorSentence(resolve.error, tWeb)}
          </Text>
        )}
      </Notice>
    </Box>
  );
}
