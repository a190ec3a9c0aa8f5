import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { fullDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { FacilitationQuery as Answer } from '../../../gql/graphql';
import { SectionCard } from '../../parts/section-card';
import { usePatientId } from '../../parts/use-patient-id';
import { urls } from '../../urls';
import { FacilitationDialog } from './facilitation-form';
import { FacilitationQuery, MarkFacilitationInErrorMutation } from './facilitation.graphql';
import classes from './plan-view.module.css';
import { ReasonDialog } from '../../parts/reason-dialog';

type Session = Answer['facilitationSessions'][number];

function SessionCard({ session }: { session: Session }) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const { can } = useSession();
  const toast = useToast();
  const [marking, setMarking] = useState(false);
  const mark = useSendDocument(MarkFacilitationInErrorMutation, { changes: ['plans'] });
  const facts: [string, string | number | null][] = [
    [t('facilitation.soberDays'), session.soberDays],
    [t('facilitation.meetingsAttended'), session.meetingsAttended],
    [t('facilitation.meetingsReaction'), session.meetingsReaction],
    [t('facilitation.readings'), session.readings],
    [t('facilitation.slips'), session.slips],
    [t('facilitation.urges'), session.urges],
    [t('facilitation.sponsorContact'), session.sponsorContact],
    [t('facilitation.material'), session.material],
    [t('facilitation.tasksDone'), session.tasksDone],
    [t('facilitation.nextTasks'), session.nextTasks],
    [t('facilitation.element'), session.elementWords],
  ];
  return (
    <SectionCard
      title={`${fullDay(session.heldOn, locale)}: ${t(`facilitation.topic.${session.topic}`)}`}
      action={
        session.enteredInErrorAt ? (
          <StatusBadge tone="done">{t('facilitation.inError')}</StatusBadge>
        ) : can('plan:write') ? (
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setMarking(true)}>
            {t('facilitation.markInError')}
          </Button>
        ) : undefined
      }
    >
      <Text c="dimmed" mb="sm">
        {[t(`facilitation.kind.${session.kind}`), session.loggedByName, session.enteredInErrorReason]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <dl className={classes['facts']}>
        {facts
          .filter(([, value]) => value !== null)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className={classes['written']}>{value}</dd>
            </div>
          ))}
      </dl>
      <ReasonDialog
        opened={marking}
        onClose={() => setMarking(false)}
        title={t('facilitation.markTitle')}
        consequence={t('facilitation.markText')}
        submitLabel={t('facilitation.markInError')}
        onSubmit={async (reason) => {
          await mark.mutateAsync({ input: { id: session.id, reason } });
          toast(t('facilitation.marked'));
        }}
      />
    </SectionCard>
  );
}

/** Sessions of twelve-step facilitation, the newest first. */
export function FacilitationPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const id = usePatientId();
  const [logging, setLogging] = useState(false);
  const { data, error, refetch } = useDocument(FacilitationQuery, { id }, { topics: ['plans'] });
  if (!data || data.patient.id !== id)
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={2} />;
  const { facilitationSessions: sessions, patient } = data;
  return (
    <Stack gap="md" maw={820}>
      <Group justify="space-between">
        <Title order={2}>{t('facilitation.title', { count: sessions.length })}</Title>
        {can('plan:write') && (
          <Group gap="sm">
            <Button component={RouterLink} href={urls.notesApart(id)} variant="default">
              {t('notesApart.link')}
            </Button>
            <Button onClick={() => setLogging(true)}>{t('facilitation.log')}</Button>
          </Group>
        )}
      </Group>
      {sessions.length === 0 ? (
        <EmptyState title={t('facilitation.emptyTitle')} hint={t('facilitation.emptyHint')} />
      ) : (
        sessions.map((session) => <SessionCard key={session.id} session={session} />)
      )}
      <FacilitationDialog opened={logging} onClose={() => setLogging(false)} patient={patient} />
    </Stack>
  );
}
