import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { fullDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { MergePersonQuery as Answer } from '../../../gql/graphql';
import { SectionCard } from '../../parts/section-card';
import { SimilarPatientsQuery } from '../../parts/similar.graphql';
import { MergeSearchQuery } from './merge.graphql';

interface ChooseOtherProps {
  person: Answer['patient'];
  onChoose: (id: string) => void;
}

interface Chart {
  id: string;
  displayName: string;
  birthDate?: string;
}

function Charts({ charts, onChoose }: { charts: readonly Chart[]; onChoose: (id: string) => void }) {
  const { t } = useTranslation();
  const { locale } = useReader();
  return (
    <Stack gap="sm">
      {charts.map(({ id, displayName, birthDate }) => (
        <Group key={id} justify="space-between" gap="sm">
          <div>
            <Text fw={600}>{displayName}</Text>
            {birthDate && (
              <Text size="xs" c="dimmed">
                {t('person.born')} {fullDay(birthDate, locale)}
              </Text>
            )}
          </div>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('merge.compareOne', { name: displayName })}
            onClick={() => onChoose(id)}
          >
            {t('merge.compare')}
          </Button>
        </Group>
      ))}
    </Stack>
  );
}

/** Which other chart is of the same person: those that look alike, or one by name. */
export function ChooseOther({ person, onChoose }: ChooseOtherProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const { id, firstName, lastName, preferredName, birthDate } = person;
  const input = { firstName, lastName, preferredName, birthDate };
  const similar = useDocument(SimilarPatientsQuery, { input }, { topics: ['patients'] }).data?.similarPatients.patients;
  const found = useDocument(
    MergeSearchQuery,
    { search: search.trim() },
    { topics: ['patients'], enabled: search.trim().length > 1 },
  ).data?.caseload.edges.map(({ node }) => node);
  const alike = (similar ?? []).filter((each) => each.id !== id);
  const named = (found ?? []).filter((each) => each.id !== id);
  return (
    <Stack gap="md">
      <SectionCard title={t('merge.alike')}>
        {alike.length === 0 ? (
          <Text c="dimmed">{t('merge.noneAlike')}</Text>
        ) : (
          <Charts charts={alike} onChoose={onChoose} />
        )}
      </SectionCard>
      <SectionCard title={t('merge.byName')}>
        <Stack gap="md">
          <TextInput
            label={t('merge.search')}
            value={search}
            onChange={({ currentTarget }) => setSearch(currentTarget.value)}
          />
          {search.trim().length > 1 &&
            found &&
            (named.length === 0 ? (
              <Text c="dimmed">{t('merge.noneNamed')}</Text>
            ) : (
              <Charts charts={named} onChoose={onChoose} />
            ))}
        </Stack>
      </SectionCard>
    </Stack>
  );
}
