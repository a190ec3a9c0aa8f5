import { Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { writtenDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { AddGroupMemberMutation, FindPatientsQuery, type FacilityGroup } from './group.graphql';

/** Letters before a search is sent. */
const LEAST = 2;

interface PatientFieldProps {
  value: string;
  /** An empty id takes the choice back. */
  onChange: (id: string, name: string) => void;
  /** Id and error of the field. */
  field: { id: string; error?: unknown };
}

/** One of the viewer's patients, found by the beginning of a name; birth date and facility tell namesakes apart. */
function PatientField({ value, onChange, field }: PatientFieldProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const isAsked = search.length >= LEAST;
  const { data } = useDocument(FindPatientsQuery, { search }, { topics: ['patients'], enabled: isAsked });
  const found = isAsked ? data?.caseload : undefined;
  const patients = found?.edges.map(({ node }) => node) ?? [];
  return (
    <Stack gap="xs">
      <TextInput
        id={field.id}
        type="search"
        autoComplete="off"
        label={t('roster.search')}
        description={t('roster.searchHelp')}
        error={typeof field.error === 'string' ? field.error : undefined}
        data-autofocus
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          onChange('', '');
        }}
      />
      <Text size="xs" c="dimmed" role="status">
        {found ? t('roster.found', { count: found.totalCount }) : t('roster.searchShort')}
      </Text>
      {patients.length > 0 && (
        <Radio.Group
          aria-label={t('roster.foundList')}
          value={value}
          onChange={(id) => onChange(id, patients.find((patient) => patient.id === id)?.displayName ?? '')}
        >
          <Stack gap="xs">
            {patients.map(({ id, displayName, birthDate, facilityName }) => (
              <Radio
                key={id}
                value={id}
                label={displayName}
                description={[writtenDay(birthDate, locale), facilityName].join(' · ')}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
    </Stack>
  );
}

interface AddMemberProps {
  group: FacilityGroup;
  onClose: () => void;
}

function AddMemberForm({ group, onClose }: AddMemberProps) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const { now } = useReader();
  const toast = useToast();
  const [name, setName] = useState('');
  const add = useSendDocument(AddGroupMemberMutation, { changes: ['groups', 'patients'] });
  const free = group.capacity - group.memberCount;
  const isFull = free <= 0 || group.waitingCount > 0;
  const state = useAppForm({
    initialValues: { patientId: '', from: localDay(now, group.timeZone), until: '' },
    schema: z
      .object({ patientId: z.string().min(1, t('roster.missing')), from: z.string(), until: z.string() })
      .refine(({ from, until }) => until === '' || until >= from, { path: ['until'], error: t('roster.untilEarly') }),
    onSubmit: async ({ patientId, from, until }) => {
      const { addGroupMember } = await add.mutateAsync({
        input: { groupId: group.id, patientId, from: from || null, until: until || null },
      });
      onClose();
      toast(t(addGroupMember.state === 'WAITING' ? 'roster.waits' : 'roster.added', { name }));
    },
  });
  return (
    <AppForm
      state={state}
      submitLabel={t(isFull ? 'roster.submitWait' : 'roster.submit')}
      secondary={<CancelButton onClick={onClose} />}
    >
      <PatientField
        value={state.form.getValues().patientId}
        field={{ id: state.fieldId('patientId'), error: state.form.errors['patientId'] }}
        onChange={(id, chosen) => {
          state.form.setFieldValue('patientId', id);
          setName(chosen);
        }}
      />
      <Text>{isFull ? t('roster.full', { count: group.waitingCount + 1 }) : t('roster.free', { count: free })}</Text>
      {!isFull && (
        <Group gap="md" align="flex-start" grow>
          <TextInput type="date" label={t('roster.from')} {...state.field('from')} />
          <TextInput
            type="date"
            label={tWeb('form.optional', { label: t('roster.until') })}
            {...state.field('until')}
          />
        </Group>
      )}
    </AppForm>
  );
}

/** Gives a patient a place, or one on the waiting list where the group is full. */
export function AddMemberDialog({ group, opened, onClose }: AddMemberProps & { opened: boolean }) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={onClose} title={t('roster.addTitle', { title: group.title })}>
      <AddMemberForm group={group} onClose={onClose} />
    </FormDialog>
  );
}
