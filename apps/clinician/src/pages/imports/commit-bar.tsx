import { Button, Group, Text } from '@mantine/core';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { Notice } from '@stepwell/web/ui/notice';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { countOf, type PatientImport } from './import-words';
import { CommitPatientImportMutation, DiscardPatientImportMutation } from './imports.graphql';

/** What the file comes to, in a sentence, and the ways to go on. */
export function CommitBar({ held }: { held: PatientImport }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<'commit' | 'discard'>();
  const changes = { changes: ['intakes', 'patients'] } as const;
  const commit = useSendDocument(CommitPatientImportMutation, changes);
  const discard = useSendDocument(DiscardPatientImportMutation, changes);
  const input = { importId: held.id };
  if (held.status === 'FINISHED') {
    const done = held.counts.reduce((sum, each) => sum + each.done, 0);
    return (
      <Notice tone="info" role="status" title={t('imports.finishedTitle', { count: done })}>
        {t('imports.finishedRest')}
      </Notice>
    );
  }
  const ready = countOf(held.counts, 'READY');
  return (
    <>
      {held.takenBeforeAt && (
        <Notice tone="info">
          {t('imports.takenBefore')} <MomentText at={held.takenBeforeAt} />
        </Notice>
      )}
      <Group gap="sm" mt="sm">
        <Text flex={1} miw={200}>
          {t('imports.willAdmit', { count: ready })} {t('imports.onlyDecided')}
        </Text>
        <Button onClick={() => setAsking('commit')}>{t('imports.commit')}</Button>
        <Button variant="default" onClick={() => setAsking('discard')}>
          {t('imports.discard')}
        </Button>
      </Group>
      <ConfirmDialog
        opened={asking === 'commit'}
        onClose={() => setAsking(undefined)}
        title={t('imports.commitTitle')}
        consequences={
          <>
            {t('imports.willAdmit', { count: ready })} {t('imports.consequences')}
          </>
        }
        confirmLabel={t('imports.commit')}
        onConfirm={() => commit.mutateAsync({ input })}
      />
      <ConfirmDialog
        opened={asking === 'discard'}
        onClose={() => setAsking(undefined)}
        title={t('imports.discardTitle')}
        consequences={t('imports.discardConsequences')}
        confirmLabel={t('imports.discard')}
        onConfirm={() => discard.mutateAsync({ input })}
      />
    </>
  );
}
