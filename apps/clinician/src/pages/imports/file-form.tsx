import { FileInput, Group, NativeSelect, Progress, Radio, Stack, Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { localDay } from '@stepwell/web/format/zones';
import { useReader } from '@stepwell/web/format/use-reader';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { ChangeEvent } from 'react';
import { z } from 'zod';
import type { LevelOfCare } from '../../../gql/graphql';
import { levelsOfCare } from '../../parts/levels-of-care';
import { urls } from '../../urls';
import { usePatientFile } from './use-patient-file';

interface Values extends Record<string, unknown> {
  kind: 'census' | 'fhir';
  file: File | null;
  facilityId: string;
  levelOfCare: LevelOfCare;
  admittedOn: string;
}

/** Takes a census or a file of FHIR, with what holds for whoever is new in it. */
export function FileForm({ facilities }: { facilities: readonly { id: string; name: string; timeZone: string }[] }) {
  const { t } = useTranslation();
  const reader = useReader();
  const history = useHistory();
  const { sent, send } = usePatientFile();
  const dayAt = (facilityId: string): string =>
    localDay(reader.now, facilities.find(({ id }) => id === facilityId)?.timeZone ?? reader.zone);
  const facilityId = facilities[0]?.id ?? '';
  const state = useAppForm<Values>({
    initialValues: {
      kind: 'census',
      file: null,
      facilityId,
      levelOfCare: 'RESIDENTIAL',
      admittedOn: dayAt(facilityId),
    },
    schema: z.object({
      file: z.instanceof(File, { message: t('imports.fileMissing') }),
      admittedOn: z.iso.date(t('imports.admittedMissing')),
    }),
    onSubmit: async ({ file, ...settings }) => {
      if (file) history.push(urls.patientImport(await send(file, settings)));
    },
  });
  const chooseFacility = (event: ChangeEvent<HTMLSelectElement>): void => {
    const before = state.form.getValues();
    const chosen = event.currentTarget.value;
    state.form.setFieldValue('facilityId', chosen);
    // The day follows the facility until somebody has chosen another.
    if (before.admittedOn === dayAt(before.facilityId)) state.form.setFieldValue('admittedOn', dayAt(chosen));
  };
  return (
    <AppForm state={state} submitLabel={t('imports.read')}>
      <Radio.Group label={t('imports.kindLabel')} {...state.field('kind')}>
        <Group gap="lg" mt="xs">
          <Radio value="census" label={t('imports.kind.CENSUS')} />
          <Radio value="fhir" label={t('imports.kind.FHIR')} />
        </Group>
      </Radio.Group>
      <FileInput
        label={t('imports.fileLabel')}
        description={t('imports.fileHelp')}
        placeholder={t('imports.choose')}
        {...state.field('file')}
      />
      <Stack gap="xs">
        <Text size="sm" c="dimmed">
          {t('imports.forNew')}
        </Text>
        <NativeSelect
          label={t('newPatient.facility')}
          data={facilities.map(({ id, name }) => ({ value: id, label: name }))}
          {...state.field('facilityId')}
          onChange={chooseFacility}
        />
        <NativeSelect
          label={t('newPatient.level')}
          data={levelsOfCare.map((value) => ({ value, label: t(`levelOfCare.${value}`) }))}
          {...state.field('levelOfCare')}
        />
        <TextInput type="date" label={t('newPatient.admittedOn')} maw={200} {...state.field('admittedOn')} />
      </Stack>
      {sent !== undefined && <Progress value={sent * 100} aria-label={t('imports.sending')} />}
    </AppForm>
  );
}
