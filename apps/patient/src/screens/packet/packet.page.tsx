import { Button, Stack, Text } from '@mantine/core';
import { PacketFields } from '@stepwell/web/forms/packet-fields';
import {
  askedSections,
  type PacketData,
  type PacketField,
  type PacketSaved,
  type PacketWords,
} from '@stepwell/web/forms/packet';
import { usePacketDraft } from '@stepwell/web/forms/use-packet-draft';
import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useCallback, useState } from 'react';
import { useLoaded } from '../../care/use-loaded';
import { BackButton } from '../../shell/back-button';
import { FailureNote } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { useLanguage, useTexts } from '../../texts/language';
import { CardPhotos } from './card-photos';
import { usePacketTexts } from './use-packet-texts';
import { finishMyPacketDocument, myPacketDocument, saveMyPacketDocument } from './packet.graphql';

const load = () => sendDocument(myPacketDocument);

/** The admission packet, one section on each screen, saved as it is filled in. */
export function PacketPage({ onBack }: { onBack: () => void }) {
  const texts = usePacketTexts();
  const { value, error, retry } = useLoaded(load);
  return (
    <>
      <BackButton onBack={onBack} />
      {error && <FailureNote error={error} onRetry={retry} />}
      {!value && !error && <Waiting />}
      {value && !value.myPacket && <Text>{texts.none}</Text>}
      {value?.myPacket && <Packet key={value.myPacket.id} packet={value.myPacket} />}
    </>
  );
}

function Packet({ packet: first }: { packet: PacketData }) {
  const texts = usePacketTexts();
  const common = useTexts();
  const { language } = useLanguage();
  const [at, setAt] = useState(0);
  const [isDone, setDone] = useState(Boolean(first.finishedAt));
  const [showsGaps, setShowsGaps] = useState(false);
  const [failure, setFailure] = useState<ApiError>();
  const { id } = first;
  const save = useCallback(
    async (fields: PacketField[]): Promise<PacketSaved> =>
      (await sendDocument(saveMyPacketDocument, { input: { packetId: id, fields } })).saveMyPacket,
    [id],
  );
  const draft = usePacketDraft(first, save);
  const { gaps } = draft.packet;
  const sections = askedSections(draft.packet, (linkId) => draft.valueOf(linkId).values);
  const section = sections[Math.min(at, sections.length - 1)]!;
  const hasCard =
    section.questions.some(({ linkId }) => linkId === 'insured') && draft.valueOf('insured').values[0] === 'true';
  const say = (words: PacketWords) => (language === 'ES' ? words.es : words.en);
  const isLast = at >= sections.length - 1;
  const next = async () => {
    setFailure(undefined);
    const isKept = await draft.flush();
    // Without a connection the words wait in this page, and the next questions can be answered meanwhile.
    if (!isLast) return isKept || draft.state === 'offline' ? setAt(at + 1) : undefined;
    if (!isKept) return;
    try {
      await sendDocument(finishMyPacketDocument, { input: { packetId: id } });
      setDone(true);
    } catch (thrown) {
      const error = toApiError(thrown);
      if (error.code === 'BAD_INPUT') setShowsGaps(true);
      else setFailure(error);
    }
  };
  if (isDone) {
    return (
      <>
        <PageTitle>{texts.finishedTitle}</PageTitle>
        <Text role="status">{texts.finished}</Text>
      </>
    );
  }
  const states = {
    saved: texts.saved,
    unsaved: texts.saving,
    saving: texts.saving,
    offline: texts.offline,
    failed: '',
  };
  return (
    <Stack key={section.linkId}>
      <Text c="dimmed" size="xs">
        {texts.progress(at + 1, sections.length)}
      </Text>
      <PageTitle>{say(section.words)}</PageTitle>
      <PacketFields draft={draft} questions={section.questions} texts={texts} say={say} />
      {hasCard && <CardPhotos packetId={id} />}
      <Text role="status" size="sm" c="dimmed">
        {states[draft.state]}
      </Text>
      {(failure ?? (draft.state === 'failed' && draft.failure)) && (
        <FailureNote error={(failure ?? draft.failure)!} onRetry={() => void draft.flush()} />
      )}
      {showsGaps && gaps.length > 0 && (
        <div role="alert">
          <Text fw={600}>{texts.missing}</Text>
          <ul>
            {gaps.map(({ linkId, sentence }) => (
              <li key={linkId}>{say(sentence)}</li>
            ))}
          </ul>
        </div>
      )}
      <Button fullWidth loading={draft.state === 'saving'} onClick={() => void next()}>
        {isLast ? texts.finish : common.action.next}
      </Button>
      {at > 0 && (
        <Button variant="default" fullWidth onClick={() => setAt(at - 1)}>
          {common.action.back}
        </Button>
      )}
    </Stack>
  );
}
