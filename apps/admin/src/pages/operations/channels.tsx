import { Box, Button, Group, Text, Title } from '@mantine/core';
import { ReasonDialog } from '@stepwell/web/forms/reason-dialog';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { Notice } from '@stepwell/web/ui/notice';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { OperationsQuery as Answer } from '../../../gql/graphql';
import { ChannelTable } from './channel-table';
import { PauseSendingMutation, ResumeSendingMutation } from './operations.graphql';

type Scope = Answer['sendingPauses'][number]['scope'];

/** How each channel goes, and the buttons that let messages wait and go on. */
export function Channels({ answer, onChange }: { answer: Answer; onChange: () => void }) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const [asked, setAsked] = useState<Scope>();
  const [refusal, setRefusal] = useState<unknown>();
  const pause = useSendDocument(PauseSendingMutation, { changes: ['organization'] });
  const resume = useSendDocument(ResumeSendingMutation, { changes: ['organization'] });
  const all = answer.sendingPauses.find(({ scope }) => scope === 'ALL');
  const name = (scope: Scope) => t(`channels.${scope.toLowerCase() as Lowercase<Scope>}`);
  const goOn = (scope: Scope): void => {
    setRefusal(undefined);
    resume.mutateAsync({ input: { scope } }).then(() => {
      onChange();
      toast(t('channels.resumed', { scope: name(scope) }));
    }, setRefusal);
  };
  return (
    <Box component="section" mt="xl">
      <Group justify="space-between" gap="sm" mb="xs">
        <Title order={2}>{t('channels.title')}</Title>
        {!all && (
          <Button variant="default" onClick={() => setAsked('ALL')}>
            {t('channels.pauseAll')}
          </Button>
        )}
      </Group>
      {refusal !== undefined && (
        <Box mb="sm">
          <Notice tone="warning" role="alert">
            {errorSentence(refusal, tWeb)}
          </Notice>
        </Box>
      )}
      {all && (
        <Box mb="sm">
          <Notice
            tone="warning"
            role="status"
            title={t('channels.paused', { scope: name('ALL') })}
            action={
              <Button size="compact-sm" onClick={() => goOn('ALL')}>
                {t('channels.resume')}
              </Button>
            }
          >
            <Text>{t('channels.pausedBy', { name: all.pausedByName, reason: all.reason })}</Text>
          </Notice>
        </Box>
      )}
      <ChannelTable channels={answer.channelHealth} pauses={answer.sendingPauses} onPause={setAsked} onResume={goOn} />
      <ReasonDialog
        opened={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title={t('channels.pauseTitle', { scope: asked ? name(asked) : '' })}
        consequence={t('channels.pauseLine')}
        label={t('channels.reason')}
        missing={t('goLive.needed')}
        submitLabel={t('channels.pause')}
        onSubmit={async (reason) => {
          if (!asked) return;
          await pause.mutateAsync({ input: { scope: asked, reason } });
          onChange();
          toast(t('channels.paused', { scope: name(asked) }));
        }}
      />
    </Box>
  );
}
