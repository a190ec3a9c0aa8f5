import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { Allowed } from '@stepwell/web/session/session-provider';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { agreementState } from '../../parts/agreement-select';
import { ServiceAgreementsQuery, type Agreement } from '../../parts/agreements.graphql';
import { AgreementDialog } from './agreement-dialog';

const tones = { ahead: 'waiting', live: 'plain', soon: 'overdue', over: 'done' } as const;

function AgreementRow({ agreement, onChange }: { agreement: Agreement; onChange: () => void }) {
  const { t } = useTranslation();
  const reader = useReader();
  const { name, services, signedOn, endsOn, documentName, keeperName } = agreement;
  const state = agreementState(agreement, localDay(reader.now, reader.zone));
  const facts = [
    t('agreements.signed', { day: sayDay(signedOn, reader) }),
    endsOn ? t('agreements.ends', { day: sayDay(endsOn, reader) }) : t('agreements.open'),
    documentName,
    t('agreements.keptBy', { name: keeperName }),
  ];
  return (
    <Group component="li" justify="space-between" align="flex-start" gap="sm">
      <Box miw={0} flex="1 1 240px">
        <Group gap="sm">
          <Text fw={600}>{name}</Text>
          <StatusBadge tone={tones[state]}>{t(`agreements.state.${state}`)}</StatusBadge>
        </Group>
        <Text style={{ whiteSpace: 'pre-line' }}>{services}</Text>
        <Text size="sm" c="dimmed">
          {facts.join(' · ')}
        </Text>
      </Box>
      <Allowed to="agreement:manage">
        <Button size="compact-sm" variant="default" aria-label={t('agreements.changeOf', { name })} onClick={onChange}>
          {t('agreements.change')}
        </Button>
      </Allowed>
    </Group>
  );
}

/** The register of qualified service organizations: what they do, on which document, from when to when, and who keeps it. */
export function AgreementsPage() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Agreement | 'new'>();
  const { data, error, refetch } = useDocument(ServiceAgreementsQuery, {}, { topics: ['organization'] });
  const { now, zone } = useReader();
  const isOver = (one: Agreement): boolean => agreementState(one, localDay(now, zone)) === 'over';
  const all = data?.serviceAgreements ?? [];
  // What is over is seldom looked for.
  const sorted = [...all.filter((one) => !isOver(one)), ...all.filter(isOver)];
  const list = !data ? (
    error ? (
      <ErrorState error={error} onRetry={() => void refetch()} />
    ) : (
      <CardsSkeleton cards={2} />
    )
  ) : all.length === 0 ? (
    <EmptyState title={t('agreements.none')} hint={t('agreements.noneHint')} />
  ) : (
    <Stack component="ul" gap="lg" m={0} p={0} style={{ listStyle: 'none' }}>
      {sorted.map((agreement) => (
        <AgreementRow key={agreement.id} agreement={agreement} onChange={() => setOpen(agreement)} />
      ))}
    </Stack>
  );
  return (
    <Box maw={820}>
      <PageHeader
        title={t('shell.agreements')}
        summary={t('agreements.summary')}
        actions={
          <Allowed to="agreement:manage">
            <Button onClick={() => setOpen('new')}>{t('agreements.add')}</Button>
          </Allowed>
        }
      />
      {list}
      <AgreementDialog agreement={open} onClose={() => setOpen(undefined)} />
    </Box>
  );
}
