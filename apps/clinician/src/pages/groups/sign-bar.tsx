import { Button, Group, Text } from '@mantine/core';
import { ApiError } from '@stepwell/web/graphql/api-error';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { gapsOf, useNoteCounts, type Gap } from './note-counts';
import { SignGroupSessionMutation, type Room } from './room.graphql';
import { RoomSaveLine } from './room-save-line';
import classes from './room.module.css';
import { SignatureDialog } from '../../parts/signature-dialog';
import type { RoomEditor } from './use-room-draft';

function goTo({ fieldId }: Gap): void {
  const field = document.getElementById(fieldId);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

function useGapWords(): (gaps: readonly Gap[]) => string {
  const { t } = useTranslation();
  return (gaps) => {
    const count = (kind: Gap['kind']): number => gaps.filter((gap) => gap.kind === kind).length;
    return [
      count('Topic') > 0 && t('room.gapTopic'),
      count('Intervention') > 0 && t('room.gapIntervention'),
      ...(['Attendance', 'Sentence', 'Goal'] as const).map(
        (kind) => count(kind) > 0 && t(`room.gap${kind}`, { count: count(kind) }),
      ),
    ]
      .filter(Boolean)
      .join(', ');
  };
}

/** Stays at the foot of the room: what is saved, what is missing, and one signature for everything. */
export function SignBar({ room, editor }: { room: Room; editor: RoomEditor }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const gapWords = useGapWords();
  const [signing, setSigning] = useState(false);
  const counts = useNoteCounts(Object.values(editor.draft.lines));
  const gaps = gapsOf(room, editor.draft);
  const sign = useSendDocument(SignGroupSessionMutation, { changes: ['groups'] });
  const onSign = async (password: string): Promise<void> => {
    // What is signed is what is on the screen.
    if (!(await editor.save())) throw new ApiError('NETWORK', tWeb('error.NETWORK'));
    const input = { id: room.session.id, version: editor.versionNow(), password };
    const { signGroupSession } = await sign.mutateAsync({ input });
    editor.show(signGroupSession);
    toast(t('room.signedToast'));
  };
  return (
    <div className={classes['bar']}>
      <div>
        <RoomSaveLine state={editor.state} onSaveNow={() => void editor.save()} />
        {gaps.length > 0 && <Text size="sm">{t('room.gaps', { list: gapWords(gaps) })}</Text>}
      </div>
      <Group gap="sm">
        {gaps.length > 0 ? (
          <Button variant="default" onClick={() => goTo(gaps[0]!)}>
            {t('room.toGap')}
          </Button>
        ) : (
          <Button
            disabled={editor.state.kind === 'contested'}
            onClick={() => {
              void editor.save();
              setSigning(true);
            }}
          >
            {t('room.sign', { what: counts.what })}
          </Button>
        )}
      </Group>
      <SignatureDialog
        opened={signing}
        onClose={() => setSigning(false)}
        title={t('room.signTitle')}
        consequence={t('room.signText', counts)}
        submitLabel={t('room.sign', { what: counts.what })}
        onSign={onSign}
      />
    </div>
  );
}
