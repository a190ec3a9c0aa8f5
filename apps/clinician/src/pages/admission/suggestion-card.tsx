import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { ReasonDialog } from '../../parts/reason-dialog';
import { SectionCard } from '../../parts/section-card';
import { DecideSuggestionMutation, type Admission, type Suggestion } from './admission.graphql';

interface DecideProps {
  suggestion: Suggestion;
  isBusy: boolean;
  onAccept: (code: string) => void;
  onDecline: () => void;
}

/** What is suggested of one kind: a button for each, one to decline, or what was decided. */
function SuggestionRow({ suggestion, isBusy, onAccept, onDecline }: DecideProps) {
  const { t } = useTranslation();
  const reader = useReader();
  const { kind, options, decision } = suggestion;
  const isAccepted = decision?.outcome === 'ACCEPTED';
  return (
    <Box>
      <Group gap="xs">
        <Text fw={600}>{t(`admission.suggestion.${kind}.title`)}</Text>
        {decision && (
          <StatusBadge tone={isAccepted ? 'done' : 'plain'}>{t(`admission.outcome.${decision.outcome}`)}</StatusBadge>
        )}
      </Group>
      {decision && (
        <>
          <Text>{isAccepted ? decision.label : decision.reason}</Text>
          <Text size="xs" c="dimmed">
            {t('admission.by', { name: decision.decidedByName, when: sayMoment(decision.decidedAt, reader) })}
          </Text>
        </>
      )}
      {!isAccepted && (
        <>
          <Text size="xs" c="dimmed">
            {t(`admission.suggestion.${kind}.line`)}
          </Text>
          <Group gap="xs" mt={6}>
            {options.map(({ code, label }) => (
              <Button key={code} variant="default" size="compact-md" disabled={isBusy} onClick={() => onAccept(code)}>
                {label}
              </Button>
            ))}
            {!decision && (
              <Button
                variant="subtle"
                size="compact-md"
                aria-label={t('admission.declineOne', { what: t(`admission.suggestion.${kind}.title`) })}
                disabled={isBusy}
                onClick={onDecline}
              >
                {t('admission.decline')}
              </Button>
            )}
          </Group>
        </>
      )}
    </Box>
  );
}

/** Suggested path, plan template and follow-up programme: each a click, each written down. */
export function SuggestionCard({ admission }: { admission: Admission }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const [declining, setDeclining] = useState<Suggestion>();
  const decide = useSendDocument(DecideSuggestionMutation, {
    changes: ['patients', 'plans', 'follow-ups', 'meetings', 'tasks'],
  });
  const { episodeId, suggestions } = admission;
  if (suggestions.length === 0) return null;
  const accept = (kind: Suggestion['kind'], code: string): void =>
    decide.mutate(
      { input: { episodeId, kind, outcome: 'ACCEPTED', code } },
      {
        onSuccess: () => toast(t(`admission.suggestion.${kind}.done`)),
        onError: (thrown) => toast(errorSentence(thrown, tWeb)),
      },
    );
  return (
    <SectionCard title={t('admission.suggestions')}>
      <Stack gap="lg">
        {suggestions.map((suggestion) => (
          <SuggestionRow
            key={suggestion.kind}
            suggestion={suggestion}
            isBusy={decide.isPending}
            onAccept={(code) => accept(suggestion.kind, code)}
            onDecline={() => setDeclining(suggestion)}
          />
        ))}
      </Stack>
      <ReasonDialog
        opened={declining !== undefined}
        onClose={() => setDeclining(undefined)}
        title={declining ? t(`admission.suggestion.${declining.kind}.title`) : ''}
        consequence={t('admission.declineText')}
        submitLabel={t('admission.declineSubmit')}
        onSubmit={(reason) =>
          decide.mutateAsync({ input: { episodeId, kind: declining!.kind, outcome: 'DECLINED', reason } })
        }
      />
    </SectionCard>
  );
}
