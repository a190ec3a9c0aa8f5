import { Anchor, Box, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { PacketDifferencesQuery as Answer } from '../../../gql/graphql';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import { PacketDifferencesQuery, TakePacketMutation } from './packet.graphql';

type Difference = Answer['packetDifferences']['differences'][number];

const keyOf = ({ field, position }: Difference): string => `${field} ${position}`;

/** One fact: what the packet says, what the chart says, and whether it is taken. */
function DifferenceRow({
  difference,
  isTicked,
  onTick,
}: {
  difference: Difference;
  isTicked: boolean;
  onTick: (ticked: boolean) => void;
}) {
  const { t } = useTranslation();
  const { field, words, inRecord } = difference;
  const beside =
    field === 'PERSON'
      ? t('packet.take.consent')
      : t('packet.take.inChart', { words: inRecord ?? t('packet.take.nothing') });
  return (
    <Checkbox
      checked={isTicked}
      onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      label={
        <>
          <Text span fw={600}>
            {t(`packet.take.field.${field}`)}:
          </Text>{' '}
          {words}
        </>
      }
      description={beside}
    />
  );
}

/** What a finished packet says and the chart does not: ticked, looked at, and taken with one click. */
export function TakePacketCard({ packetId, patientId }: { packetId: string; patientId: string }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const { data } = useDocument(PacketDifferencesQuery, { packetId }, { topics: ['patients', 'intakes', 'sharing'] });
  const take = useSendDocument(TakePacketMutation, { changes: ['patients', 'intakes', 'sharing'] });
  if (!data) return null;
  const { differences, sameCount } = data.packetDifferences;
  // Ticked from the start is what overwrites nothing; a turn is what the person changed about that.
  const isTicked = (one: Difference): boolean => (one.inRecord === null) !== turned.has(keyOf(one));
  const ticked = differences.filter(isTicked);
  const turn = (key: string): void =>
    setTurned((before) => new Set(before.has(key) ? [...before].filter((one) => one !== key) : [...before, key]));
  const submit = (): void =>
    take.mutate(
      { input: { packetId, facts: ticked.map(({ field, position, inRecord }) => ({ field, position, inRecord })) } },
      {
        onSuccess: () => {
          setTurned(new Set());
          toast(t('packet.take.taken'));
        },
        onError: (thrown) => toast(errorSentence(thrown, tWeb)),
      },
    );
  return (
    <Box mb="md">
      <SectionCard
        title={t('packet.take.title')}
        action={
          <Anchor component={RouterLink} href={urls.sharing(patientId)}>
            {t('packet.take.consents')}
          </Anchor>
        }
      >
        {differences.length === 0 ? (
          <Text c="dimmed">{t('packet.take.allSame')}</Text>
        ) : (
          <Stack gap="sm">
            <Text c="dimmed">{t('packet.take.line')}</Text>
            {differences.map((difference) => (
              <DifferenceRow
                key={keyOf(difference)}
                difference={difference}
                isTicked={isTicked(difference)}
                onTick={() => turn(keyOf(difference))}
              />
            ))}
            <Group gap="md">
              <Button onClick={submit} loading={take.isPending} disabled={ticked.length === 0}>
                {t('packet.take.submit', { count: ticked.length })}
              </Button>
              {sameCount > 0 && <Text c="dimmed">{t('packet.take.same', { count: sameCount })}</Text>}
            </Group>
          </Stack>
        )}
      </SectionCard>
    </Box>
  );
}
