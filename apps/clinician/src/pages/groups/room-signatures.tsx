import { Button, Group, Text } from '@mantine/core';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { Notice } from '@stepwell/web/ui/notice';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { useNoteCounts } from './note-counts';
import { CosignGroupSessionMutation, type Room } from './room.graphql';
import { SignatureDialog } from '../../parts/signature-dialog';

/** Who signed when, whether late, and the second signature where one is missing. */
export function RoomSignatures({ room, onChanged }: { room: Room; onChanged: (room: Room) => void }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const toast = useToast();
  const [opened, setOpened] = useState(false);
  const cosign = useSendDocument(CosignGroupSessionMutation, { changes: ['groups'] });
  const counts = useNoteCounts(room.members);
  const { id, signedAt, signedBy, isLate, awaitsCosignature, cosignedAt, cosignedBy } = room.session;
  if (!signedAt) return null;
  return (
    <>
      <Group gap="sm">
        <Text c="dimmed">
          {t('room.signedBy', { name: signedBy ?? '' })}, <MomentText at={signedAt} />
        </Text>
        {cosignedAt && (
          <Text c="dimmed">
            {t('room.cosignedBy', { name: cosignedBy ?? '' })}, <MomentText at={cosignedAt} />
          </Text>
        )}
      </Group>
      {isLate && (
        <Notice tone="warning" title={t('groups.status.late')}>
          {t('room.lateText')}
        </Notice>
      )}
      {awaitsCosignature && (
        <Notice
          tone="info"
          title={t('groups.status.awaiting')}
          action={
            can('note:cosign') && (
              <Button onClick={() => setOpened(true)}>{t('room.cosign', { what: counts.what })}</Button>
            )
          }
        >
          {t('room.awaitingText')}
        </Notice>
      )}
      <SignatureDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('room.cosignTitle')}
        consequence={t('room.cosignText', counts)}
        submitLabel={t('room.cosign', { what: counts.what })}
        onSign={async (password) => {
          const { cosignGroupSession } = await cosign.mutateAsync({ input: { id, password } });
          onChanged(cosignGroupSession);
          toast(t('room.cosignedToast'));
        }}
      />
    </>
  );
}
