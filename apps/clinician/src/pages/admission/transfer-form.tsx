import { Checkbox, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { localDay } from '@stepwell/web/format/zones';
import { useReader } from '@stepwell/web/format/use-reader';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { LevelReason } from '../../../gql/graphql';
import { LevelReasonsField } from '../../parts/level-reasons-field';
import { levelsOfCare } from '../../parts/levels-of-care';
import { PlacesField } from '../../parts/places-field';
import { TrackField } from '../../parts/track-field';
import { mayDo, type Colleague } from '../../parts/use-colleagues';
import type { AdmittedStay } from './admission.graphql';
import { TransferPatientMutation, type Transfers } from './transfers.graphql';

interface TransferFormProps {
  patientId: string;
  stay: AdmittedStay;
  transfers: Transfers;
  facilities: readonly { id: string; name: string }[];
  colleagues: readonly Colleague[];
  onClose: () => void;
}

/** Where the stay goes from which day on, and what of groups, messages and tasks goes along. */
export function TransferForm({ patientId, stay, transfers, facilities, colleagues, onClose }: TransferFormProps) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const reader = useReader();
  const [submitId] = useState(() => crypto.randomUUID());
  const transfer = useSendDocument(TransferPatientMutation, {
    changes: ['patients', 'groups', 'follow-ups', 'tasks', 'plans'],
  });
  const state = useAppForm({
    initialValues: {
      facilityId: '',
      levelOfCare: '',
      levelReasons: [] as LevelReason[],
      track: '',
      overCapacityReason: '',
      primaryCounselorId: '',
      effectiveOn: localDay(reader.now, stay.timeZone),
      note: '',
      leaveMemberIds: [] as string[],
      stopEnrollmentIds: [] as string[],
      movesTasks: true,
    },
    schema: z.object({ effectiveOn: z.iso.date(t('episode.dayMissing')) }),
    onSubmit: async ({ levelOfCare, levelReasons, ...values }) => {
      const level = levelsOfCare.find((each) => each === levelOfCare) ?? null;
      await transfer.mutateAsync({
        input: {
          ...values,
          ...{ submitId, patientId, levelOfCare: level, levelReasons: level ? levelReasons : null },
          facilityId: values.facilityId || null,
          primaryCounselorId: values.primaryCounselorId || null,
          track: values.track.trim() || null,
          note: values.note.trim() || null,
          overCapacityReason: values.overCapacityReason.trim() || null,
        },
      });
      toast(t('transfer.done'));
      onClose();
    },
  });
  const { levelOfCare, primaryCounselorId, movesTasks } = state.form.values;
  const stays = { value: '', label: t('transfer.stays') };
  const { groups, programmes, counselorTaskCount } = transfers;
  return (
    <AppForm state={state} submitLabel={t('transfer.submit')} secondary={<CancelButton onClick={onClose} />}>
      <NativeSelect
        label={t('episode.facility')}
        description={t('transfer.now', { what: stay.facilityName })}
        data={[
          stays,
          ...facilities
            .filter(({ name }) => name !== stay.facilityName)
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
        data-autofocus
        {...state.field('facilityId')}
      />
      <NativeSelect
        label={t('episode.level')}
        description={t('transfer.now', { what: t(`levelOfCare.${stay.levelOfCare}`) })}
        data={[
          stays,
          ...levelsOfCare
            .filter((each) => each !== stay.levelOfCare)
            .map((value) => ({ value, label: t(`levelOfCare.${value}`) })),
        ]}
        {...state.field('levelOfCare')}
      />
      {levelOfCare !== '' && (
        <LevelReasonsField label={t('newPatient.levelReasons')} {...state.field('levelReasons')} />
      )}
      <TrackField
        description={t('transfer.now', { what: stay.track ?? t('admission.noTrack') })}
        {...state.field('track')}
      />
      <PlacesField
        facilityId={
          state.form.values.facilityId || (facilities.find(({ name }) => name === stay.facilityName)?.id ?? '')
        }
        levelOfCare={levelOfCare || stay.levelOfCare}
        track={state.form.values.track || (stay.track ?? '')}
        {...state.field('overCapacityReason')}
      />
      <NativeSelect
        label={t('newPatient.primary')}
        data={[
          stays,
          ...colleagues
            .filter((each) => mayDo(each, 'plan:write'))
            .map(({ id, displayName }) => ({ value: id, label: displayName })),
        ]}
        {...state.field('primaryCounselorId')}
      />
      {primaryCounselorId !== '' && counselorTaskCount > 0 && (
        <Checkbox
          label={t('transfer.tasks', { count: counselorTaskCount })}
          {...state.field('movesTasks')}
          checked={movesTasks}
        />
      )}
      {groups.length > 0 && (
        <Checkbox.Group label={t('transfer.leave')} {...state.field('leaveMemberIds')}>
          <Stack gap="xs" mt="xs">
            {groups.map(({ memberId, title, facilityName }) => (
              <Checkbox key={memberId} value={memberId} label={`${title} · ${facilityName}`} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {programmes.length > 0 && (
        <Checkbox.Group
          label={t('transfer.stop')}
          description={t('transfer.stopHelp')}
          {...state.field('stopEnrollmentIds')}
        >
          <Stack gap="xs" mt="xs">
            {programmes.map(({ enrollmentId, programmeName, messageCount }) => (
              <Checkbox
                key={enrollmentId}
                value={enrollmentId}
                label={t('transfer.planned', { programme: programmeName, count: messageCount })}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      <TextInput type="date" label={t('transfer.from')} maw={260} {...state.field('effectiveOn')} />
      <Textarea
        label={tWeb('form.optional', { label: t('transfer.note') })}
        maxLength={500}
        autosize
        minRows={2}
        {...state.field('note')}
      />
    </AppForm>
  );
}
