import { Anchor, Progress, Tabs, Text } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { Notice } from '@stepwell/web/ui/notice';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import { CommitBar } from './commit-bar';
import { ImportRows } from './import-rows';
import { countOf, faultWords, outcomes, type PatientImport } from './import-words';
import { PatientImportQuery } from './imports.graphql';

/** Milliseconds between looks at an import that runs, should a hint be lost. */
const LOOK_EVERY = 2_000;
const running = new Set(['UPLOADING', 'READING', 'COMMITTING']);

function RunningImport({ held }: { held: PatientImport }) {
  const { t } = useTranslation();
  return (
    <>
      <Progress.Root mb="xs">
        <Progress.Section
          value={100}
          withAria={false}
          striped
          animated
          role="progressbar"
          aria-label={t(`imports.state.${held.status}`)}
        />
      </Progress.Root>
      <Text role="status" className="sw-figures">
        {held.status === 'READING'
          ? t('imports.readSoFar', { count: held.rowsDone })
          : t('imports.carriedOut', { count: held.counts.reduce((sum, { done }) => sum + done, 0) })}
      </Text>
      <Text c="dimmed">{t('imports.mayLeave')}</Text>
    </>
  );
}

function ImportBody({ held }: { held: PatientImport }) {
  const { t } = useTranslation();
  const present = outcomes.filter((outcome) => countOf(held.counts, outcome) > 0);
  const [chosen, setChosen] = useState<string | null>(null);
  if (held.status === 'FAILED')
    return (
      <Notice tone="warning" title={t('imports.failedTitle')}>
        {faultWords(held.fault ?? 'internal', t)}
      </Notice>
    );
  if (held.status === 'DISCARDED') return <Notice tone="info">{t('imports.discarded')}</Notice>;
  if (running.has(held.status)) return <RunningImport held={held} />;
  const shown = present.find((outcome) => outcome === chosen) ?? present[0];
  return (
    <>
      <CommitBar held={held} />
      <Tabs value={shown ?? null} onChange={setChosen} mt="md" keepMounted={false}>
        <Tabs.List aria-label={t('imports.outcomes')}>
          {present.map((outcome) => (
            <Tabs.Tab key={outcome} value={outcome}>
              {t(`imports.outcome.${outcome}`)} <span className="sw-figures">{countOf(held.counts, outcome)}</span>
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {present.map((outcome) => (
          <Tabs.Panel key={outcome} value={outcome} pt="md">
            <ImportRows held={held} outcome={outcome} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  );
}

/** One file of patients: what each row comes to, what a person has to say, and the button that carries it out. */
export function ImportPage() {
  const { t } = useTranslation();
  const { importId = '' }: { importId?: string } = useParams({ strict: false });
  const [isRunning, setRunning] = useState(true);
  const { data, error, refetch } = useDocument(
    PatientImportQuery,
    { id: importId },
    { topics: ['intakes'], ...(isRunning ? { refreshEvery: LOOK_EVERY } : {}) },
  );
  const held = data?.patientImport;
  if (held && isRunning !== running.has(held.status)) setRunning(!isRunning);
  return (
    <>
      <PageHeader
        title={held?.fileName ?? t('imports.title')}
        summary={
          held && (
            <>
              {t(`imports.kind.${held.kind}`)} · {held.facilityName} ·{' '}
              <MomentText at={held.finishedAt ?? held.startedAt} />
              {held.importedByName && <> · {held.importedByName}</>}
            </>
          )
        }
        back={
          <Anchor component={RouterLink} href={urls.patientImports} size="sm">
            {t('imports.back')}
          </Anchor>
        }
      />
      {held ? (
        <ImportBody held={held} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <CardsSkeleton cards={2} />
      )}
    </>
  );
}
