import { Box, Button, Group, Stack, TextInput } from '@mantine/core';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import type { ApiError } from '@stepwell/web/graphql/api-error';
import { documentKey, useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { Notice } from '@stepwell/web/ui/notice';
import { useToast } from '@stepwell/web/ui/toasts';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import { PaperRow } from './paper-row';
import { EnterPaperRoomMutation, GroupRoomQuery, type Room } from './room.graphql';
import classes from './room.module.css';
import { usePaperLines } from './use-paper-lines';

/** Which line of what was sent a refusal is about. */
function lineOf(error: ApiError | null): number | undefined {
  const at = /^input\.entries\.(\d+)/.exec(error?.field ?? '')?.[1];
  return at === undefined ? undefined : Number(at);
}

/** The whole sheet at once: who wrote it, when, and a line for each member whom it names. */
export function PaperForm({ room, onMeanwhile }: { room: Room; onMeanwhile: () => void }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const navigate = useNavigate();
  const client = useQueryClient();
  const sheet = usePaperLines(room);
  const [asked, setAsked] = useState(false);
  const [sent, setSent] = useState<readonly string[]>([]);
  // One mark until the sheet is entered: an answer that was lost on the way must not enter it twice.
  const submitId = useRef(crypto.randomUUID());
  const isDone = useRef(false);
  const send = useSendDocument(EnterPaperRoomMutation, { changes: ['groups'] });
  const { id, version, timeZone } = room.session;
  const count = sheet.entries.length;
  const author = sheet.author.trim();
  const isMeanwhile = send.error?.code === 'CONFLICT';
  const wrong = send.error && sent[lineOf(send.error) ?? -1];
  const nameOf = (patientId: string): string =>
    room.members.find((member) => member.patientId === patientId)?.displayName ?? '';

  const run = (): void => {
    setAsked(true);
    if (!author || !sheet.time || count === 0) return;
    setSent(sheet.entries.map(({ patientId }) => String(patientId)));
    send.mutate(
      { input: { id, version, submitId: submitId.current, author, entries: sheet.entries } },
      {
        onSuccess: ({ enterPaperRoom }) => {
          client.setQueryData(documentKey(GroupRoomQuery, { sessionId: id }), { groupRoom: enterPaperRoom });
          isDone.current = true;
          toast(t('paper.done', { count }));
          void navigate({ to: urls.room(id) });
        },
        onError: ({ code }) => code === 'CONFLICT' && onMeanwhile(),
      },
    );
  };
  return (
    <>
      <UnsavedGuard isUnsaved={() => sheet.isUnsaved && !isDone.current} />
      <Stack gap="md">
        {send.error && (
          <Notice tone="warning" role="alert" title={isMeanwhile ? t('paper.meanwhile') : undefined}>
            {isMeanwhile
              ? t('paper.meanwhileText')
              : wrong
                ? t('paper.lineWrong', { name: nameOf(wrong), sentence: errorSentence(send.error, tWeb) })
                : errorSentence(send.error, tWeb)}
          </Notice>
        )}
        {asked && count === 0 && (
          <Notice tone="warning" role="alert">
            {t('paper.nothing')}
          </Notice>
        )}
        <SectionCard title={t('room.shared')}>
          <Group align="flex-start">
            <TextInput
              label={t('paper.author')}
              description={t('paper.authorHelp')}
              maxLength={120}
              value={sheet.author}
              error={asked && !author && t('paper.authorMissing')}
              onChange={({ currentTarget }) => sheet.setAuthor(currentTarget.value)}
            />
            <TextInput
              type="time"
              label={t('paper.time')}
              description={t('paper.timeHelp')}
              value={sheet.time}
              error={asked && !sheet.time && t('paper.timeMissing')}
              onChange={({ currentTarget }) => sheet.setTime(currentTarget.value)}
            />
          </Group>
        </SectionCard>
        <SectionCard title={t('room.members', { count: room.members.length })}>
          <Box component="ul" className={classes['list'] ?? ''}>
            {room.members.map((member) => (
              <PaperRow
                key={member.patientId}
                member={member}
                zone={timeZone}
                line={sheet.lineOf(member.patientId)}
                error={wrong === member.patientId && send.error ? errorSentence(send.error, tWeb) : undefined}
                onChange={(patch) => sheet.change(member.patientId, patch)}
              />
            ))}
          </Box>
        </SectionCard>
        <Group>
          <Button loading={send.isPending} onClick={run}>
            {t('paper.submit', { count })}
          </Button>
        </Group>
      </Stack>
    </>
  );
}
