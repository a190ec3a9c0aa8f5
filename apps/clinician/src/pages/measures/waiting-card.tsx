import { Button, Group, Stack, Text } from '@mantine/core';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { Allowed } from '@stepwell/web/session/session-provider';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useToast } from '@stepwell/web/ui/toasts';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { WithdrawMeasureMutation, type Waiting } from './measures.graphql';

/** What the patient was asked and has not answered; it can be taken back. */
export function WaitingCard({ waiting }: { waiting: readonly Waiting[] }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const withdraw = useSendDocument(WithdrawMeasureMutation, { changes: ['measures'] });
  const takeBack = (assignmentId: string): void =>
    withdraw.mutate(
      { input: { assignmentId } },
      {
        onSuccess: () => toast(t('measures.takenBack')),
        onError: (thrown) => toast(errorSentence(thrown, tWeb)),
      },
    );
  return (
    <SectionCard title={t('measures.waitingTitle')}>
      <Stack gap="xs">
        {waiting.map(({ id, title, place, assignedAt, assignedByName, waitsForDuty }) => (
          <Group key={id} justify="space-between" gap="sm">
            <Group gap="sm">
              <Text>
                {t('measures.waitingLine', { title, name: assignedByName })}{' '}
                {t(place === 'PHONE' ? 'measures.onPhone' : 'measures.onTablet')}, <MomentText at={assignedAt} />
              </Text>
              {waitsForDuty && <StatusBadge tone="waiting">{t('measures.forDuty')}</StatusBadge>}
            </Group>
            <Allowed to="measure:record">
              <Button
                variant="default"
                size="xs"
                aria-label={t('measures.takeBackOf', { title })}
                onClick={() => takeBack(id)}
              >
                {t('measures.takeBack')}
              </Button>
            </Allowed>
          </Group>
        ))}
      </Stack>
    </SectionCard>
  );
}
