import { Box, Button, Group, Stack, Text } from '@mantine/core';
import {
  askedSections,
  type PacketData,
  type PacketField,
  type PacketSaved,
  type PacketWords,
} from '@stepwell/web/forms/packet';
import { PacketFields, type PacketTexts } from '@stepwell/web/forms/packet-fields';
import { usePacketDraft } from '@stepwell/web/forms/use-packet-draft';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { Notice } from '@stepwell/web/ui/notice';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useToast } from '@stepwell/web/ui/toasts';
import { useCallback } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { FinishPacketMutation, SavePacketMutation } from './packet.graphql';

const english = ({ en }: PacketWords): string => en;

function usePacketWords(): PacketTexts {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  return {
    optional: (label) => tWeb('form.optional', { label }),
    choose: t('packet.choose'),
    yes: t('packet.yes'),
    no: t('packet.no'),
    atDesk: (label) => t('packet.atDesk', { label }),
    add: (what) => t('packet.add', { what }),
    remove: (what) => t('packet.remove', { what }),
    addShort: t('packet.addShort'),
    removeShort: t('packet.removeShort'),
    theirs: (words) => t('packet.theirs', { words }),
    keepMine: t('packet.keepMine'),
    takeTheirs: t('packet.takeTheirs'),
  };
}

/** All sections of a packet on one page; each field is saved by itself, whoever else writes in another one. */
export function PacketEditor({ packet: latest }: { packet: PacketData }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const texts = usePacketWords();
  const finish = useSendDocument(FinishPacketMutation, { changes: ['intakes'] });
  const { id, finishedAt } = latest;
  const save = useCallback(
    async (fields: PacketField[]): Promise<PacketSaved> =>
      (await sendDocument(SavePacketMutation, { input: { packetId: id, fields } })).savePacket,
    [id],
  );
  const draft = usePacketDraft(latest, save);
  const end = async (): Promise<void> => {
    if (!(await draft.flush())) return;
    await finish.mutateAsync({ input: { packetId: id } }).then(
      () => toast(t('packet.finishedToast')),
      (thrown: unknown) => toast(errorSentence(thrown, tWeb)),
    );
  };
  const states = {
    saved: t('packet.saved'),
    unsaved: t('packet.saving'),
    saving: t('packet.saving'),
    offline: t('packet.offline'),
    failed: t('packet.failed'),
  };
  const { gaps } = draft.packet;
  const sections = askedSections(draft.packet, (linkId) => draft.valueOf(linkId).values);
  return (
    <Stack gap="md">
      {finishedAt && (
        <Notice tone="info">
          {t('packet.finished', { when: '' })} <MomentText at={finishedAt} />
        </Notice>
      )}
      {sections.map(({ linkId, words, questions }) => (
        <SectionCard key={linkId} title={words.en}>
          <Box component="fieldset" disabled={Boolean(finishedAt)} bd={0} p={0} m={0} miw={0}>
            <PacketFields draft={draft} questions={questions} texts={texts} say={english} />
          </Box>
        </SectionCard>
      ))}
      {!finishedAt && (
        <Group gap="sm">
          <Button onClick={() => void end()} loading={finish.isPending}>
            {t('packet.finish')}
          </Button>
          <StatusBadge tone={gaps.length > 0 ? 'waiting' : 'done'}>
            {gaps.length > 0 ? t('packet.missing', { count: gaps.length }) : t('packet.complete')}
          </StatusBadge>
          <Text role="status" c="dimmed">
            {states[draft.state]}
          </Text>
        </Group>
      )}
    </Stack>
  );
}
