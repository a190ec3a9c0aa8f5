import { Anchor, Box, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { paperEn } from '@stepwell/web/paper/paper-en';
import { paperEs } from '@stepwell/web/paper/paper-es';
import { paperForms, type PaperForm, type PaperPlan } from '@stepwell/web/paper/paper-plan';
import { PlanPaper } from '@stepwell/web/paper/plan-paper';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Language, PlanPaperQuery as Answer } from '../../../gql/graphql';
import { PrintButton } from '../../parts/print-parts';
import { usePatientId } from '../../parts/use-patient-id';
import { urls } from '../../urls';
import { PlanPaperQuery } from './plan-paper.graphql';

const languages: Language[] = ['EN', 'ES'];
const texts = { EN: paperEn, ES: paperEs };

/** The plan in the shape of the papers, in the order in which the phone shows it: what carries over an urge comes first. */
function paperOf({ patient, plan: { content } }: Answer): PaperPlan {
  const urges = content.copingStrategies.filter(({ kind }) => kind === 'URGE_MANAGEMENT');
  return {
    ...content,
    motivations: content.motivations.map(({ text }) => text),
    copingStrategies: [...urges, ...content.copingStrategies.filter((strategy) => !urges.includes(strategy))],
    lapseResponse: { ...content.lapseResponse, anyFirstHour: content.lapseResponse.firstHour },
    substances: patient.primarySubstances,
  };
}

/** The papers of the patient's phone, for a patient without one: a page to fold and a wallet card, in their language. */
export function PlanPaperPage() {
  const { t } = useTranslation();
  const patientId = usePatientId();
  const { planId = '' }: { planId?: string } = useParams({ strict: false });
  const { data, error, refetch } = useDocument(PlanPaperQuery, { id: planId, patientId }, { topics: ['plans'] });
  const [form, setForm] = useState<PaperForm>('FOLD');
  const [chosen, setChosen] = useState<Language>();
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={1} />;
  const language = chosen ?? data.patient.language;
  return (
    <Box maw={820}>
      <Stack gap="md" mb="md" className="sw-no-print">
        <Anchor component={RouterLink} href={urls.plan(patientId, planId)} size="sm">
          {t('planPaper.back', { number: data.plan.number, name: data.patient.displayName })}
        </Anchor>
        <Group justify="space-between" gap="sm">
          <Title order={1}>{t('planPaper.title')}</Title>
          <PrintButton />
        </Group>
        <Text c="dimmed">{t(data.plan.status === 'ACTIVE' ? 'planPaper.lead' : 'planPaper.notActive')}</Text>
        <Group gap="sm">
          <SegmentedControl
            aria-label={t('planPaper.which')}
            value={form}
            onChange={setForm}
            data={paperForms.map((value) => ({ value, label: t(`planPaper.form.${value}`) }))}
          />
          <SegmentedControl
            aria-label={t('planPaper.language')}
            value={language}
            onChange={setChosen}
            data={languages.map((value) => ({ value, label: t(`planPaper.languages.${value}`) }))}
          />
        </Group>
      </Stack>
      <PlanPaper form={form} label={t(`planPaper.form.${form}`)} plan={paperOf(data)} texts={texts[language]} />
    </Box>
  );
}
