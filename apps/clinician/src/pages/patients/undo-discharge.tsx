import { Button } from '@mantine/core';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { ReasonDialog } from '../../parts/reason-dialog';
import type { ContactPatient } from './contact.graphql';
import { UndoDischargeMutation } from './episode.graphql';

/** Takes back a discharge of the last days that was a slip. */
export function UndoDischarge({ episode }: { episode: NonNullable<ContactPatient['episode']> }) {
  const { t } = useTranslation();
  const toast = useToast();
  const [opened, setOpened] = useState(false);
  const undo = useSendDocument(UndoDischargeMutation, { changes: ['patients', 'follow-ups', 'tasks'] });
  return (
    <>
      <Button variant="default" size="compact-sm" mt="md" onClick={() => setOpened(true)}>
        {t('episode.undo')}
      </Button>
      <ReasonDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('episode.undoTitle')}
        consequence={t(episode.dischargeReason === 'DIED' ? 'episode.undoTextDied' : 'episode.undoText')}
        submitLabel={t('episode.undoSubmit')}
        onSubmit={async (reason) => {
          await undo.mutateAsync({ input: { episodeId: episode.id, reason } });
          toast(t('episode.undone'));
        }}
      />
    </>
  );
}
