import { Box, Button, Group, NativeSelect, Text } from '@mantine/core';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { StaffMember } from '../people/use-staff';
import { HandOverWorkMutation, type Holding } from './hand-over.graphql';
import { takersOf } from './takers';

interface HoldingsTableProps {
  person: StaffMember;
  people: readonly StaffMember[];
  holdings: readonly Holding[];
}

/** One line for each kind of work: how much, who gets it, and one button. */
export function HoldingsTable({ person, people, holdings }: HoldingsTableProps) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const [chosen, setChosen] = useState<Partial<Record<Holding['kind'], string>>>({});
  const handOver = useSendDocument(HandOverWorkMutation, {
    changes: ['staff', 'patients', 'tasks', 'groups', 'appointments', 'organization'],
  });

  const give = (kind: Holding['kind'], taker: StaffMember): void => {
    const name = taker.displayName;
    handOver.mutate(
      { input: { fromId: person.id, toId: taker.id, kinds: [kind] } },
      {
        onSuccess: ({ handOverWork }) => {
          const count = handOverWork.find((one) => one.kind === kind)?.held ?? 0;
          toast(count > 0 ? t('handOver.partly', { name, count }) : t('handOver.done', { name }));
        },
        onError: (error) => toast(errorSentence(error, tWeb)),
      },
    );
  };
  const columns: DataColumn<Holding>[] = [
    {
      key: 'what',
      header: t('handOver.what'),
      width: '45%',
      cell: ({ kind }) => (
        <Box miw={0}>
          <Text fw={600}>{t(`handOver.kind.${kind}`)}</Text>
          <Text size="xs" c="dimmed">
            {t(`handOver.means.${kind}`)}
          </Text>
        </Box>
      ),
    },
    { key: 'held', header: t('handOver.held'), numeric: true, width: '12%', cell: ({ held }) => held },
    {
      key: 'to',
      header: t('handOver.to'),
      cell: ({ kind, held }) => {
        const what = t(`handOver.kind.${kind}`);
        const takers = takersOf(kind, person, people);
        const taker = takers.find(({ id }) => id === chosen[kind]);
        if (held === 0) return <Text c="dimmed">{t('handOver.nothing')}</Text>;
        return (
          <Group gap="xs" wrap="wrap">
            <NativeSelect
              aria-label={t('handOver.toOf', { what })}
              value={chosen[kind] ?? ''}
              data={[
                { value: '', label: t('handOver.choose') },
                ...takers.map(({ id, displayName }) => ({ value: id, label: displayName })),
              ]}
              onChange={({ currentTarget }) => setChosen({ ...chosen, [kind]: currentTarget.value })}
              w={{ base: '100%', xs: 240 }}
            />
            <Button
              variant="default"
              aria-label={t('handOver.giveOf', { what })}
              disabled={!taker}
              loading={handOver.isPending && handOver.variables.input.kinds[0] === kind}
              onClick={() => taker && give(kind, taker)}
            >
              {t('handOver.give')}
            </Button>
          </Group>
        );
      },
    },
  ];
  return (
    <DataTable
      caption={t('handOver.caption', { name: person.displayName })}
      columns={columns}
      rows={holdings}
      rowId={({ kind }) => kind}
      rowTone={({ held }) => (held > 0 ? 'overdue' : undefined)}
    />
  );
}
