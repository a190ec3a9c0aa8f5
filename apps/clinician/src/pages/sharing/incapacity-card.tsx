import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { useSession } from '@stepwell/web/session/session-provider';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { SectionCard } from '../../parts/section-card';
import { EndIncapacityMutation } from './incapacity.graphql';
import { RecordIncapacityDialog } from './record-incapacity-dialog';
import type { Sharing } from './sharing.graphql';
import { TellDialog } from './tell-dialog';

/** Who is told or signs for a patient who can't decide, on what ground and until when. */
export function IncapacityCard({ patientId, sharing }: { patientId: string; sharing: Sharing }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const reader = useReader();
  const toast = useToast();
  const [adding, setAdding] = useState(false);
  const [telling, setTelling] = useState<Sharing['findings'][number]>();
  const end = useSendDocument(EndIncapacityMutation, { changes: ['sharing'] });
  const kinds = sharing.recordableFindings;
  const day = (date: string): string => sayDay(date, reader);
  const stop = async (findingId: string): Promise<void> => {
    await end.mutateAsync({ input: { findingId } });
    toast(t('incapacity.ended'));
  };
  return (
    <SectionCard
      title={t('incapacity.title')}
      action={
        kinds.length > 0 && (
          <Button variant="default" size="compact-sm" onClick={() => setAdding(true)}>
            {t('incapacity.add')}
          </Button>
        )
      }
    >
      <Text mb="sm">{t('incapacity.lead')}</Text>
      {kinds.length === 0 && <Text mb="sm">{t('incapacity.askDirector')}</Text>}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {sharing.findings.map((finding) => {
          const { id, kind, cause, basis, threat, personName: name, fromOn, untilOn } = finding;
          return (
            <Group component="li" key={id} justify="space-between" align="flex-start" gap="sm">
              <Box miw={0} flex="1 1 240px">
                <Text fw={600}>{t('incapacity.line', { name, relation: finding.personRelation })}</Text>
                <Text size="xs" c="dimmed">
                  {[
                    t(`incapacity.kindsShort.${kind}`),
                    cause && t(`incapacity.causes.${cause}`),
                    untilOn
                      ? t('guardians.span', { from: day(fromOn), until: day(untilOn) })
                      : t('guardians.since', { from: day(fromOn) }),
                    t('incapacity.recorded', { name: finding.recordedByName }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
                <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                  {[basis, threat].filter(Boolean).join('\n')}
                </Text>
              </Box>
              {finding.isCurrent ? (
                <Group gap="xs">
                  {kind === 'MINOR_AT_RISK' && can('team:supervise') && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={t('incapacity.tellOf', { name })}
                      onClick={() => setTelling(finding)}
                    >
                      {t('incapacity.tell')}
                    </Button>
                  )}
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    color="gray"
                    loading={end.isPending}
                    aria-label={t('incapacity.endOf', { name })}
                    onClick={() => void stop(id)}
                  >
                    {t('incapacity.end')}
                  </Button>
                </Group>
              ) : (
                <StatusBadge tone="done">{t('incapacity.over')}</StatusBadge>
              )}
            </Group>
          );
        })}
      </Stack>
      <RecordIncapacityDialog
        patientId={patientId}
        kinds={kinds}
        today={sharing.today}
        opened={adding}
        onClose={() => setAdding(false)}
      />
      <TellDialog finding={telling} onClose={() => setTelling(undefined)} />
    </SectionCard>
  );
}
