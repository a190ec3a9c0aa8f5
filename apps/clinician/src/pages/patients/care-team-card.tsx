import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { useSession } from '@stepwell/web/session/session-provider';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { mayDo } from '../../parts/use-colleagues';
import { AddToTeam } from './add-to-team';
import { AssignCareTeamMutation, EndCareTeamMutation } from './contact.graphql';
import type { ContactPatient } from './contact.graphql';

type Member = ContactPatient['careTeam'][number];

/** Who cares for this patient and who is responsible; access follows from it. */
export function CareTeamCard({ patient }: { patient: ContactPatient }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const { can, viewer } = useSession();
  const toast = useToast();
  const [ending, setEnding] = useState<Member>();
  const assign = useSendDocument(AssignCareTeamMutation, { changes: ['patients'] });
  const end = useSendDocument(EndCareTeamMutation, { changes: ['patients'] });

  const put = (staffMemberId: string, name: string, isPrimary: boolean): void => {
    assign.mutate(
      { input: { patientId: patient.id, staffMemberId, isPrimary } },
      {
        onSuccess: () => toast(t(isPrimary ? 'team.madePrimary' : 'team.added', { name })),
        onError: (error) => toast(errorSentence(error, tWeb)),
      },
    );
  };
  const confirmEnd = async (): Promise<void> => {
    if (!ending) return;
    await end.mutateAsync({ input: { careTeamMemberId: ending.id } });
    toast(t('team.ended'));
  };
  const members = [...patient.careTeam].sort((one, other) => Number(other.isPrimary) - Number(one.isPrimary));
  return (
    <SectionCard title={t('team.title')}>
      <Stack gap="md">
        {members.length === 0 && <Text c="dimmed">{t('team.empty')}</Text>}
        {members.map((member) => {
          const { id, displayName: name, roles } = member.staffMember;
          return (
            <Group key={member.id} justify="space-between" align="flex-start" gap="sm">
              <Box miw={0}>
                <Group gap="xs">
                  <Text fw={600}>{id === viewer.staffMemberId ? `${name} (${t('team.you')})` : name}</Text>
                  {member.isPrimary && <StatusBadge tone="plain">{t('team.primary')}</StatusBadge>}
                </Group>
                <Text size="xs" c="dimmed">
                  {roles.map((role) => t(`role.${role}`)).join(', ')}
                </Text>
              </Box>
              {can('patient:update') && !member.isPrimary && (
                <Group gap="xs">
                  {mayDo(member.staffMember, 'plan:write') && (
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-label={t('team.makePrimaryOf', { name })}
                      onClick={() => put(id, name, true)}
                    >
                      {t('team.makePrimary')}
                    </Button>
                  )}
                  <Button
                    variant="subtle"
                    color="gray"
                    size="compact-sm"
                    aria-label={t('team.endOf', { name })}
                    onClick={() => setEnding(member)}
                  >
                    {t('team.end')}
                  </Button>
                </Group>
              )}
            </Group>
          );
        })}
        {can('patient:update') && (
          <AddToTeam
            taken={patient.careTeam.map(({ staffMember }) => staffMember.id)}
            onAdd={(id, name) => put(id, name, false)}
          />
        )}
      </Stack>
      <ConfirmDialog
        opened={ending !== undefined}
        onClose={() => setEnding(undefined)}
        title={t('team.endTitle')}
        consequences={<Text>{ending && t('team.endText', { name: ending.staffMember.displayName })}</Text>}
        confirmLabel={t('team.end')}
        tone="danger"
        onConfirm={confirmEnd}
      />
    </SectionCard>
  );
}
