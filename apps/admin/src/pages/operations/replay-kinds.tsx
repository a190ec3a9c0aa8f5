import { Button, Group, Text } from '@mantine/core';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { wrapping } from '@stepwell/web/ui/wrapping';
import { useEffect, useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { DeadLetterKindsQuery, ReplayDeadLettersMutation } from './operations.graphql';
import { useKindName } from './use-kind-name';

interface ReplayKindsProps {
  /** How many are parked; another number means that the kinds are counted anew. */
  parked: number | undefined;
  onReplayed: () => void;
}

/** One button a kind that has all of it tried again, after asking. */
export function ReplayKinds({ parked, onReplayed }: ReplayKindsProps) {
  const { t } = useTranslation('admin');
  const nameOf = useKindName();
  const toast = useToast();
  const [asking, setAsking] = useState<{ kind: string; count: number }>();
  const { data, refetch } = useDocument(DeadLetterKindsQuery, {}, { topics: [] });
  const replay = useSendDocument(ReplayDeadLettersMutation, { changes: [] });
  useEffect(() => void refetch(), [parked, refetch]);
  const several = data?.deadLetterKinds.filter(({ count }) => count > 1) ?? [];
  return (
    <>
      {several.length > 0 && (
        <Group gap="sm" mb="sm">
          {several.map(({ kind, count }) => (
            <Button key={kind} variant="default" {...wrapping} onClick={() => setAsking({ kind, count })}>
              {t('deadLetters.replayAll', { kind: nameOf(kind), count })}
            </Button>
          ))}
        </Group>
      )}
      <ConfirmDialog
        opened={asking !== undefined}
        onClose={() => setAsking(undefined)}
        title={t('deadLetters.replayAllTitle', { kind: asking ? nameOf(asking.kind) : '' })}
        consequences={<Text>{t('deadLetters.replayAllLine', { count: asking?.count ?? 0 })}</Text>}
        confirmLabel={t('deadLetters.replay')}
        onConfirm={async () => {
          const { replayDeadLetters } = await replay.mutateAsync({ input: { kind: asking!.kind } });
          toast(t('deadLetters.replayed', { count: replayDeadLetters.count }));
          onReplayed();
        }}
      />
    </>
  );
}
