import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { Notice } from '@stepwell/web/ui/notice';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import { PlanTemplatesQuery, StartPlanMutation } from './plans.graphql';
import type { PlanLine } from './plans.graphql';

interface Beginning {
  code: string | null;
  name: string;
  description: string;
}

/** Where a new version begins: the active plan or a blank page, or one of the templates. */
export function StartPlanCard({ patientId, active }: { patientId: string; active: PlanLine | undefined }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const history = useHistory();
  const { data, error, refetch } = useDocument(PlanTemplatesQuery, {}, { topics: ['plans'] });
  const start = useSendDocument(StartPlanMutation, { changes: ['plans'] });

  const first: Beginning = active
    ? { code: null, name: t('plans.fromActive'), description: t('plans.fromActiveText', { number: active.number }) }
    : { code: null, name: t('plans.blank'), description: t('plans.blankText') };
  const templates: Beginning[] = data?.planTemplates ?? [];
  // A copy of the plan in force is what a new version mostly is; without one a template comes first.
  const beginnings = active ? [first, ...templates] : [...templates, first];

  // Waiting for the promise, because the draft takes this card's place before the way to it is known.
  const begin = (templateCode: string | null): void => {
    start.mutateAsync({ input: { patientId, templateCode } }).then(
      ({ startPlan }) => history.push(urls.plan(patientId, startPlan.id)),
      () => undefined,
    );
  };
  return (
    <SectionCard title={t(active ? 'plans.startNew' : 'plans.start')}>
      <Text c="dimmed" mb="md">
        {t('plans.startLead')}
      </Text>
      {start.error && (
        <Box mb="md">
          <Notice tone="warning" role="alert">
            {errorSentence(start.error, tWeb)}
          </Notice>
        </Box>
      )}
      {!data && error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <CardsSkeleton cards={2} lines={1} />
      ) : (
        <Stack gap="md">
          {beginnings.map(({ code, name, description }) => (
            <Group key={code ?? 'own'} justify="space-between" wrap="nowrap" gap="md" align="flex-start">
              <Box miw={0}>
                <Text fw={600}>{name}</Text>
                <Text c="dimmed">{description}</Text>
              </Box>
              <Button
                variant="default"
                flex="none"
                size="compact-sm"
                aria-label={t('plans.beginOf', { name })}
                loading={start.isPending && start.variables.input.templateCode === code}
                onClick={() => begin(code)}
              >
                {t('plans.begin')}
              </Button>
            </Group>
          ))}
        </Stack>
      )}
    </SectionCard>
  );
}
