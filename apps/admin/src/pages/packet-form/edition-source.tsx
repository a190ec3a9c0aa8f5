import { Button, FileButton, Group, Stack, Text, Textarea } from '@mantine/core';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { toApiError } from '@stepwell/web/graphql/api-error';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { PacketFormPartFragment } from '../../../gql/graphql';
import { PublishPacketFormMutation, SavePacketFormMutation } from './packet-form.graphql';

/** The questionnaire itself: to download, and while it is a draft, to upload, change, save and publish. */
export function EditionSource({ content }: { content: PacketFormPartFragment }) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const { form, questionnaire } = content;
  const { id, version, number } = form;
  const [written, setWritten] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [asks, setAsks] = useState(false);
  const save = useSendDocument(SavePacketFormMutation, { changes: ['intakes'] });
  const publish = useSendDocument(PublishPacketFormMutation, { changes: ['intakes'] });
  const isChanged = written !== undefined && written !== questionnaire;
  const fail = (thrown: unknown): void =>
    setProblem(toApiError(thrown).code === 'CONFLICT' ? t('packetForm.stale') : errorSentence(thrown, tWeb));
  const write = (next: string): void => {
    setWritten(next);
    setProblem(undefined);
  };
  const keep = (): void =>
    save.mutate(
      // Without the spaces between, a long form stays below what a request may carry.
      { input: { id, version, questionnaire: shortened(written ?? questionnaire) } },
      {
        onSuccess: () => {
          setWritten(undefined);
          toast(t('packetForm.saved'));
        },
        onError: fail,
      },
    );
  const download = (
    <Button
      component="a"
      variant="default"
      href={`data:application/fhir+json;charset=utf-8,${encodeURIComponent(questionnaire)}`}
      download={`admission-packet-${number}.json`}
    >
      {t('packetForm.download')}
    </Button>
  );
  if (form.publishedAt) return download;
  return (
    <Stack gap="sm" maw={760}>
      <Textarea
        label={t('packetForm.source')}
        description={t('packetForm.sourceHelp')}
        error={problem}
        rows={14}
        spellCheck={false}
        styles={{
          input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 'var(--mantine-font-size-sm)' },
        }}
        value={written ?? questionnaire}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <Group gap="sm">
        <Button onClick={keep} loading={save.isPending} disabled={!isChanged}>
          {t('packetForm.save')}
        </Button>
        <FileButton accept="application/json,.json" onChange={(file) => void file?.text().then(write)}>
          {(props) => (
            <Button variant="default" {...props}>
              {t('packetForm.upload')}
            </Button>
          )}
        </FileButton>
        {download}
        <Button variant="default" disabled={isChanged} onClick={() => setAsks(true)}>
          {t('packetForm.publish')}
        </Button>
        {isChanged && <Text c="dimmed">{t('packetForm.saveFirst')}</Text>}
      </Group>
      <ConfirmDialog
        opened={asks}
        onClose={() => setAsks(false)}
        title={t('packetForm.publishTitle', { number })}
        consequences={t('packetForm.publishLine')}
        confirmLabel={t('packetForm.publish')}
        onConfirm={async () => {
          await publish.mutateAsync({ input: { id, version } });
          toast(t('packetForm.published', { number }));
        }}
      />
      <UnsavedGuard isUnsaved={() => isChanged} />
    </Stack>
  );
}

function shortened(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
