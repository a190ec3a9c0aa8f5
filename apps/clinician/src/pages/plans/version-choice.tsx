import { Anchor, Box, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { RouterLink } from '@stepwell/web/ui/router-link';
import type { ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { PlanStatus } from '../../../gql/graphql';

interface Version {
  id: string;
  number: number;
  status: PlanStatus;
}

/** The version that another one is compared with: the chosen one, else the one before it; those that were discarded are none. */
export function versionBefore<Line extends Version>(versions: readonly Line[], id: string, chosen: string) {
  const shown = versions.find((version) => version.id === id);
  const others = versions
    .filter((version) => version.id !== id && version.status !== 'CLOSED')
    .sort((one, other) => other.number - one.number);
  const before =
    others.find((other) => other.id === chosen) ?? others.find(({ number }) => number < (shown?.number ?? 0));
  return { others, before };
}

interface VersionChoiceProps {
  number: number;
  back: string;
  others: readonly Version[];
  before: Version | undefined;
  onChoose: (id: string) => void;
  children: ReactNode;
}

/** The frame around two versions side by side: the way back, and which one to compare with. */
export function VersionChoice({ number, back, others, before, onChoose, children }: VersionChoiceProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="md" maw={1100}>
      <Anchor component={RouterLink} href={back} size="sm">
        {t('difference.back', { number })}
      </Anchor>
      <Title order={2}>{t('difference.title', { number })}</Title>
      {before ? (
        <Box maw={320}>
          <NativeSelect
            label={t('difference.with')}
            value={before.id}
            onChange={(event) => onChoose(event.currentTarget.value)}
            data={others.map((other) => ({
              value: other.id,
              label: `${t('plans.version', { number: other.number })}, ${t(`plans.status.${other.status}`)}`,
            }))}
          />
        </Box>
      ) : (
        <Text c="dimmed">{t('difference.nothing')}</Text>
      )}
      {before && children}
    </Stack>
  );
}
