import { Anchor, Box, Stack, Text, Title } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { usePatientId } from '../../parts/use-patient-id';
import { urls } from '../../urls';
import { InheritedNotesCard } from './inherited-notes-card';
import { InheritedNotesQuery, MyCounselingNotesQuery, type ReleasedNotes } from './notes-apart.graphql';
import { NoteApartForm } from './note-apart-form';
import { NotesApartList } from './notes-apart-list';
import { NotesApartSheet } from './notes-apart-sheet';
import { PatientSharingQuery } from './sharing.graphql';

/** The viewer's own counseling notes of a patient: written here, read by nobody else, and let out by the gate alone. */
export function NotesApartPage() {
  const { t } = useTranslation();
  const patientId = usePatientId();
  const [released, setReleased] = useState<ReleasedNotes>();
  const notes = useDocument(MyCounselingNotesQuery, { patientId }, { topics: ['sharing'] });
  const keeps = useSession().can('team:supervise');
  const kept = useDocument(InheritedNotesQuery, { patientId }, { topics: ['sharing'], enabled: keeps });
  const { data, error, refetch } = useDocument(PatientSharingQuery, { patientId }, { topics: ['sharing'] });
  const failure = error ?? notes.error;
  const retry = () => void Promise.all([refetch(), notes.refetch()]);
  if (!data || !notes.data)
    return failure ? <ErrorState error={failure} onRetry={retry} /> : <CardsSkeleton cards={2} />;
  const sharing = data.patientSharing;
  const inherited = kept.data?.inheritedNotes ?? [];
  return (
    <Box maw={720}>
      <Stack className="sw-no-print" gap="md" mb="lg">
        <Box>
          <Anchor component={RouterLink} href={urls.sharing(patientId)} size="sm">
            {t('consent.back')}
          </Anchor>
          <Title order={2}>{t('notesApart.title')}</Title>
          <Text c="dimmed">{t('notesApart.lead')}</Text>
        </Box>
        <NoteApartForm patientId={patientId} today={sharing.today} />
        {inherited.map((each) => (
          <InheritedNotesCard key={each.authorId} patientId={patientId} inherited={each} />
        ))}
        <NotesApartList
          patientId={patientId}
          notes={[...notes.data.myCounselingNotes, ...inherited.flatMap((each) => each.notes)]}
          sharing={sharing}
          onReleased={setReleased}
        />
      </Stack>
      {released && <NotesApartSheet released={released} facility={sharing.suggestedDiscloser} />}
    </Box>
  );
}
