import { NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { useColleagues } from '../../parts/use-colleagues';
import { LendCaseloadMutation } from './cover.graphql';
import { PatientBoxes } from './patient-boxes';

const isDay = /^\d{4}-\d{2}-\d{2}$/;

interface Values extends Record<string, unknown> {
  lenderId: string;
  coveringId: string;
  fromDay: string;
  untilDay: string;
  which: 'whole' | 'some';
  patientIds: string[];
}

function LendForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const reader = useReader();
  const { viewer, can } = useSession();
  const colleagues = useColleagues('caseload:lend') ?? [];
  const lend = useSendDocument(LendCaseloadMutation, { changes: ['staff', 'patients', 'tasks'] });
  const [submitId] = useState(() => crypto.randomUUID());
  const today = localDay(reader.now, reader.zone);
  const initialValues: Values = {
    ...{ lenderId: viewer.staffMemberId, coveringId: '', fromDay: today, untilDay: '' },
    ...{ which: 'whole', patientIds: [] },
  };
  const state = useAppForm<Values>({
    initialValues,
    schema: z
      .object({
        coveringId: z.string().min(1, t('cover.whoMissing')),
        fromDay: z.string().regex(isDay, t('cover.dayMissing')),
        untilDay: z.string().regex(isDay, t('cover.dayMissing')),
        which: z.string(),
        patientIds: z.array(z.string()),
      })
      .refine(({ fromDay, untilDay }) => untilDay >= fromDay, { path: ['untilDay'], error: t('cover.dayOrder') })
      .refine(({ which, patientIds }) => which === 'whole' || patientIds.length > 0, {
        ...{ path: ['patientIds'], error: t('cover.pickMissing') },
      }),
    onSubmit: async ({ which, patientIds, lenderId, ...given }) => {
      const isOwn = lenderId === viewer.staffMemberId;
      const chosen = isOwn && which === 'some' ? patientIds : null;
      const { lendCaseload } = await lend.mutateAsync({
        input: {
          ...{ submitId, lenderId, patientIds: chosen },
          ...{ coveringId: given.coveringId, fromDay: given.fromDay, untilDay: given.untilDay },
        },
      });
      onClose();
      toast(t('cover.lent', { name: lendCaseload.covering.displayName, day: sayDay(lendCaseload.untilDay, reader) }));
    },
  });
  const { lenderId, which, patientIds } = state.form.getValues();
  const people = colleagues.map(({ id, displayName }) => ({ value: id, label: displayName }));
  const isOwn = lenderId === viewer.staffMemberId;
  return (
    <AppForm state={state} submitLabel={t('cover.submit')} secondary={<CancelButton onClick={onClose} />}>
      {can('team:supervise') && (
        <NativeSelect
          label={t('cover.whose')}
          data={[
            { value: viewer.staffMemberId, label: t('cover.mine') },
            ...people.filter(({ value }) => value !== viewer.staffMemberId),
          ]}
          {...state.field('lenderId')}
        />
      )}
      <NativeSelect
        label={t('cover.who')}
        description={t('cover.whoHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={[{ value: '', label: t('cover.choose') }, ...people.filter(({ value }) => value !== lenderId)]}
        {...state.field('coveringId')}
      />
      <TextInput type="date" label={t('cover.fromDay')} min={today} {...state.field('fromDay')} />
      <TextInput type="date" label={t('cover.untilDay')} min={today} {...state.field('untilDay')} />
      {isOwn && (
        <Radio.Group
          label={t('cover.which')}
          value={which}
          onChange={(value) => state.form.setFieldValue('which', value === 'some' ? 'some' : 'whole')}
        >
          <Stack gap="xs" mt={4}>
            <Radio value="whole" label={t('cover.whole')} />
            <Radio value="some" label={t('cover.some')} />
          </Stack>
        </Radio.Group>
      )}
      {isOwn && which === 'some' && (
        <PatientBoxes
          id={state.fieldId('patientIds')}
          value={patientIds}
          error={state.form.errors['patientIds']}
          onChange={(chosen) => state.form.setFieldValue('patientIds', chosen)}
        />
      )}
    </AppForm>
  );
}

/** Lends patients for named days; they come back by themselves. */
export function LendDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={onClose} title={t('cover.formTitle')}>
      <LendForm onClose={onClose} />
    </FormDialog>
  );
}
