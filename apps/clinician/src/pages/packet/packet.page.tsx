import { Box, Button, Group, Text, TextInput, Title } from '@mantine/core';
import { writtenDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { usePatientId } from '../../parts/use-patient-id';
import { CardPhotos } from './card-photos';
import { OpenPacketMutation, PatientPacketQuery } from './packet.graphql';
import { PacketEditor } from './packet-editor';
import { TakePacketCard } from './take-packet-card';

/** The admission packet at the desk: opened here, filled in here and on the phone, finished by either. */
export function PacketPage() {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const { locale } = useReader();
  const toast = useToast();
  const patientId = usePatientId();
  const [paperDate, setPaperDate] = useState('');
  const { data, error, refetch } = useDocument(PatientPacketQuery, { patientId }, { topics: ['intakes'] });
  const open = useSendDocument(OpenPacketMutation, { changes: ['intakes'] });
  const packet = data?.patientPacket;
  const begin = (): void =>
    open.mutate(
      { input: { patientId, paperDate: paperDate || null } },
      { onError: (thrown) => toast(errorSentence(thrown, tWeb)) },
    );
  const opener = (label: string) => (
    <Group gap="sm" align="flex-end" mt="md">
      <TextInput
        type="date"
        label={tWeb('form.optional', { label: t('packet.paperDate') })}
        value={paperDate}
        onChange={(event) => setPaperDate(event.currentTarget.value)}
      />
      <Button onClick={begin} loading={open.isPending}>
        {label}
      </Button>
    </Group>
  );
  return (
    <Box maw={760}>
      <Title order={2}>{t('packet.heading')}</Title>
      <Text c="dimmed" mb="md">
        {t('packet.line')}
      </Text>
      {!data ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <CardsSkeleton cards={3} />
        )
      ) : !packet ? (
        <>
          <EmptyState title={t('packet.emptyTitle')} hint={t('packet.emptyHint')} />
          {opener(t('packet.open'))}
        </>
      ) : (
        <>
          {packet.paperDate && <Text>{t('packet.paperOf', { day: writtenDay(packet.paperDate, locale) })}</Text>}
          {packet.finishedAt && <TakePacketCard packetId={packet.id} patientId={patientId} />}
          <PacketEditor key={packet.id} packet={packet} />
          <Box mt="md">
            <CardPhotos key={packet.id} packetId={packet.id} isOpen={!packet.finishedAt} />
          </Box>
          {packet.finishedAt && opener(t('packet.again'))}
        </>
      )}
    </Box>
  );
}
