import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { AskRestrictionDialog } from './ask-restriction-dialog';
import { DecideRestrictionDialog } from './decide-restriction-dialog';
import { DecideRestrictionMutation, type Restriction, type Sharing } from './sharing.graphql';

function stateOf({ decision, endedAt }: Restriction): 'OPEN' | 'AGREED' | 'DECLINED' | 'ENDED' {
  if (endedAt || decision === 'ENDED') return 'ENDED';
  return decision ?? 'OPEN';
}

/** What the patient asked to be shared less, and what came of it. */
export function RestrictionsCard({ patientId, sharing }: { patientId: string; sharing: Sharing }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [deciding, setDeciding] = useState<Restriction>();
  const decide = useSendDocument(DecideRestrictionMutation, { changes: ['sharing'] });
  return (
    <SectionCard
      title={t('sharing.restrictions')}
      action={
        <Button variant="default" size="compact-sm" onClick={() => setAsking(true)}>
          {t('sharing.ask')}
        </Button>
      }
    >
      {sharing.restrictions.length === 0 && <Text c="dimmed">{t('sharing.noRestrictions')}</Text>}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {sharing.restrictions.map((wish) => {
          const state = stateOf(wish);
          return (
            <Group component="li" key={wish.id} justify="space-between" align="flex-start" gap="sm">
              <Box miw={0} flex="1 1 200px">
                <Text>{wish.words}</Text>
                <Text size="xs" c="dimmed">
                  {[
                    wish.party?.name ?? t('sharing.askEverybody'),
                    wish.categories.map((each) => t(`sharing.category.${each}`)).join(', '),
                    wish.decisionWords,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
              </Box>
              <Group gap="xs">
                <StatusBadge tone={state === 'OPEN' ? 'waiting' : state === 'AGREED' ? 'plain' : 'done'}>
                  {t(`sharing.restrictionState.${state}`)}
                </StatusBadge>
                {state === 'OPEN' && (
                  <Button size="compact-sm" onClick={() => setDeciding(wish)}>
                    {t('sharing.decide')}
                  </Button>
                )}
                {state === 'AGREED' && (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    color="gray"
                    loading={decide.isPending}
                    onClick={() => decide.mutate({ input: { restrictionId: wish.id, decision: 'ENDED' } })}
                  >
                    {t('sharing.endIt')}
                  </Button>
                )}
              </Group>
            </Group>
          );
        })}
      </Stack>
      <AskRestrictionDialog
        patientId={patientId}
        parties={sharing.parties}
        opened={asking}
        onClose={() => setAsking(false)}
      />
      <DecideRestrictionDialog wish={deciding} onClose={() => setDeciding(undefined)} />
    </SectionCard>
  );
}
