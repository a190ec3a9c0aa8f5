import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import { AdmissionLineQuery } from './admission-line.graphql';

/** What the admission still needs, as long as it needs something. */
export function AdmissionCard({ patientId }: { patientId: string }) {
  const { t } = useTranslation();
  const { data } = useDocument(AdmissionLineQuery, { patientId }, { topics: ['patients', 'tasks'] });
  const open = (data?.patientAdmission?.items ?? [])
    .filter(({ how }) => how === null)
    .sort((one, other) => one.dueAt.localeCompare(other.dueAt));
  if (open.length === 0) return null;
  return (
    <SectionCard
      title={t('admission.title')}
      action={
        <Anchor component={RouterLink} href={urls.admission(patientId)}>
          {t('admission.openPage')}
        </Anchor>
      }
    >
      <Stack gap="xs">
        {open.map(({ item, dueAt, isOverdue }) => (
          <Group key={item} justify="space-between" gap="sm">
            <Text>{t(`admissions.item.${item}`)}</Text>
            {isOverdue ? (
              <StatusBadge tone="overdue">{t('admission.overdue')}</StatusBadge>
            ) : (
              <Text size="xs" c="dimmed">
                <MomentText at={dueAt} />
              </Text>
            )}
          </Group>
        ))}
      </Stack>
    </SectionCard>
  );
}
