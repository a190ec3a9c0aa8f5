import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { Notice } from '@stepwell/web/ui/notice';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { SharedWeeksQuery as Answer, WeekOutcome } from '../../../gql/graphql';
import { SectionCard } from '../../parts/section-card';
import { NoteWeekMutation, SharedWeeksQuery } from './shared-weeks.graphql';

type Shared = Answer['sharedWeeks'][number];

const outcomes: WeekOutcome[] = ['KEPT', 'IN_PART', 'NOT_THIS_WEEK'];

/** One patient's week: what they set themselves, how the last ones went, and a way to note one together. */
function SharedWeekCard({ shared }: { shared: Shared }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const reader = useReader();
  const toast = useToast();
  const note = useSendDocument(NoteWeekMutation, { changes: ['plans'] });
  const [weekOf, setWeekOf] = useState(shared.weeks[0]?.weekOf ?? '');
  const { patientId, patientName, commitment, sponsorCalls, sponsorVisits, weeks } = shared;
  const facts = [
    commitment,
    sponsorCalls && t('sharedWeeks.calls', { count: sponsorCalls }),
    sponsorVisits && t('sharedWeeks.visits', { count: sponsorVisits }),
  ].filter(Boolean);
  const noted = weeks.filter(({ outcome }) => outcome);
  const say = (outcome: WeekOutcome): void => {
    note.mutateAsync({ input: { patientId, weekOf, outcome } }).then(
      () => toast(t('sharedWeeks.noted')),
      () => undefined,
    );
  };
  return (
    <SectionCard title={patientName}>
      <Stack gap="sm">
        <Text>{facts.length > 0 ? facts.join(' · ') : t('sharedWeeks.nothingWritten')}</Text>
        {noted.length > 0 && (
          <ul>
            {noted.map((week) => (
              <li key={week.weekOf}>
                {t('sharedWeeks.week', { day: sayDay(week.weekOf, reader) })}: {t(`weekOutcome.${week.outcome!}`)}
                {week.isOwnWord && ` (${t('sharedWeeks.ownWord')})`}
              </li>
            ))}
          </ul>
        )}
        {note.error && (
          <Notice tone="warning" role="alert">
            {errorSentence(note.error, tWeb)}
          </Notice>
        )}
        <Group gap="sm" align="flex-end">
          <NativeSelect
            label={t('sharedWeeks.which')}
            value={weekOf}
            onChange={(event) => setWeekOf(event.currentTarget.value)}
            data={weeks.map((week) => ({
              value: week.weekOf,
              label: t('sharedWeeks.week', { day: sayDay(week.weekOf, reader) }),
            }))}
          />
          {outcomes.map((outcome) => (
            <Button
              key={outcome}
              variant={weeks.find((week) => week.weekOf === weekOf)?.outcome === outcome ? 'light' : 'default'}
              aria-label={t('sharedWeeks.noteOf', { outcome: t(`weekOutcome.${outcome}`), name: patientName })}
              disabled={note.isPending}
              onClick={() => say(outcome)}
            >
              {t(`weekOutcome.${outcome}`)}
            </Button>
          ))}
        </Group>
      </Stack>
    </SectionCard>
  );
}

/** What patients share of their week with those on their care team; nothing else of their plans. */
export function SharedWeeksPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useDocument(SharedWeeksQuery, {}, { topics: ['plans'] });
  const shared = data?.sharedWeeks;
  return (
    <>
      <PageHeader title={t('sharedWeeks.title')} summary={t('sharedWeeks.summary', { count: shared?.length ?? 0 })} />
      {!shared ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <CardsSkeleton cards={2} />
        )
      ) : shared.length === 0 ? (
        <EmptyState title={t('sharedWeeks.emptyTitle')} hint={t('sharedWeeks.emptyHint')} />
      ) : (
        <Stack gap="md" maw={820}>
          {shared.map((each) => (
            <SharedWeekCard key={each.patientId} shared={each} />
          ))}
        </Stack>
      )}
    </>
  );
}
