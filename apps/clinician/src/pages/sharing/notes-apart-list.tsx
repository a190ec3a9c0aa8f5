import { Anchor, Box, Checkbox, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { DisclosurePurpose } from '../../../gql/graphql';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import { purposesOf } from './choices';
import { ReleaseCounselingNotesMutation, type NoteApart, type ReleasedNotes } from './notes-apart.graphql';
import type { Sharing } from './sharing.graphql';

interface NotesApartListProps {
  patientId: string;
  notes: readonly NoteApart[];
  sharing: Sharing;
  onReleased: (released: ReleasedNotes) => void;
}

function NoteLines({ notes, areChosen }: Pick<NotesApartListProps, 'notes'> & { areChosen: boolean }) {
  const { t } = useTranslation();
  const reader = useReader();
  return (
    <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
      {notes.map(({ id, sessionKind, heldOn, text }) => (
        <Group component="li" key={id} align="flex-start" gap="sm" wrap="nowrap">
          {areChosen && (
            <Checkbox value={id} mt={3} aria-label={t('notesApart.choose', { day: sayDay(heldOn, reader) })} />
          )}
          <Box miw={0}>
            <Text size="xs" c="dimmed">
              {[sayDay(heldOn, reader), t(`notesApart.kinds.${sessionKind}`)].join(' · ')}
            </Text>
            <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Text>
          </Box>
        </Group>
      ))}
    </Stack>
  );
}

/** The viewer's notes; chosen ones leave together, to one recipient, for one purpose. */
export function NotesApartList({ patientId, notes, sharing, onReleased }: NotesApartListProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const release = useSendDocument(ReleaseCounselingNotesMutation, { changes: ['sharing'] });
  const [submitId, setSubmitId] = useState(() => crypto.randomUUID());
  const purposes = purposesOf('COUNSELING_NOTES');
  const state = useAppForm<{ noteIds: string[]; partyId: string; purpose: DisclosurePurpose }>({
    initialValues: { noteIds: [], partyId: '', purpose: purposes[0]! },
    schema: z.object({
      noteIds: z.array(z.string()).min(1, t('notesApart.noneChosen')),
      partyId: z.string().min(1, t('letter.toMissing')),
    }),
    onSubmit: async (values) => {
      const { releaseCounselingNotes } = await release.mutateAsync({ input: { submitId, patientId, ...values } });
      setSubmitId(crypto.randomUUID());
      onReleased(releaseCounselingNotes);
      toast(t('notesApart.released'));
    },
  });
  if (notes.length === 0)
    return (
      <SectionCard title={t('notesApart.mine')}>
        <Text c="dimmed">{t('notesApart.none')}</Text>
      </SectionCard>
    );
  if (sharing.parties.length === 0)
    return (
      <SectionCard title={t('notesApart.mine')}>
        <NoteLines notes={notes} areChosen={false} />
        <Text c="dimmed" mt="md">
          {t('notesApart.nobodyNamed')}{' '}
          <Anchor component={RouterLink} href={urls.newConsent(patientId)} underline="always">
            {t('sharing.prepare')}
          </Anchor>
        </Text>
      </SectionCard>
    );
  return (
    <SectionCard title={t('notesApart.mine')}>
      <AppForm state={state} submitLabel={t('notesApart.submit')}>
        <Checkbox.Group aria-label={t('notesApart.mine')} {...state.field('noteIds')}>
          <NoteLines notes={notes} areChosen />
        </Checkbox.Group>
        <Box>
          <Text fw={600}>{t('notesApart.release')}</Text>
          <Text c="dimmed">{t('notesApart.releaseLead')}</Text>
        </Box>
        <NativeSelect
          label={t('letter.to')}
          data={[{ value: '', label: '' }, ...sharing.parties.map(({ id, name }) => ({ value: id, label: name }))]}
          {...state.field('partyId')}
        />
        <NativeSelect
          label={t('letter.purpose')}
          data={purposes.map((value) => ({ value, label: t(`sharing.purpose.${value}`) }))}
          {...state.field('purpose')}
        />
      </AppForm>
    </SectionCard>
  );
}
