import { NativeSelect, NumberInput, Text, Textarea, TextInput } from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { FacilitationKind, FacilitationQuery as Answer, FacilitationTopic } from '../../../gql/graphql';
import { LogFacilitationMutation } from './facilitation.graphql';

const kinds: FacilitationKind[] = ['INDIVIDUAL', 'CONJOINT'];
const topics: FacilitationTopic[] = [
  'ASSESSMENT',
  'ACCEPTANCE',
  'SURRENDER',
  'GETTING_ACTIVE',
  'FAMILY_HISTORY',
  'ENABLING',
  'PEOPLE_PLACES_THINGS',
  'EMOTIONS',
  'MORAL_INVENTORY',
  'RELATIONSHIPS',
  'TERMINATION',
];
const texts = [
  'meetingsReaction',
  'readings',
  'slips',
  'urges',
  'sponsorContact',
  'material',
  'tasksDone',
  'nextTasks',
] as const;

const unsaid: {
  kind: FacilitationKind;
  topic: FacilitationTopic;
  soberDays: string | number;
  meetingsAttended: string | number;
} = { kind: 'INDIVIDUAL', topic: 'ASSESSMENT', soberDays: '', meetingsAttended: '' };

interface FacilitationFormProps {
  patient: Answer['patient'];
  onClose: () => void;
}

/** Lines of the plan that a session can serve. */
function linesOf(plan: Answer['patient']['activePlan']): { value: string; label: string }[] {
  if (!plan) return [];
  const { highRiskSituations, warningSigns, copingStrategies, goals } = plan.content;
  return [
    ...highRiskSituations.map(({ id, description }) => ({ value: id, label: description })),
    ...[...warningSigns, ...copingStrategies, ...goals].map(({ id, text }) => ({ value: id, label: text })),
  ];
}

const countOrNull = (value: string | number): number | null => (value === '' ? null : Number(value));

function Form({ patient, onClose }: FacilitationFormProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const reader = useReader();
  const log = useSendDocument(LogFacilitationMutation, { changes: ['plans'] });
  const [submitId] = useState(() => crypto.randomUUID());
  const state = useAppForm({
    initialValues: {
      heldOn: localDay(reader.now, patient.timeZone),
      ...unsaid,
      meetingsReaction: '',
      readings: '',
      slips: '',
      urges: '',
      sponsorContact: '',
      material: '',
      tasksDone: '',
      nextTasks: '',
      elementId: '',
    },
    schema: z.object({ heldOn: z.string().min(1, t('facilitation.dayMissing')) }),
    onSubmit: async ({ soberDays, meetingsAttended, elementId, ...values }) => {
      await log.mutateAsync({
        input: {
          ...values,
          ...{ submitId, patientId: patient.id, elementId: elementId || null },
          ...{ soberDays: countOrNull(soberDays), meetingsAttended: countOrNull(meetingsAttended) },
        },
      });
      toast(t('facilitation.logged'));
      onClose();
    },
  });
  const lines = linesOf(patient.activePlan);
  return (
    <AppForm state={state} submitLabel={t('facilitation.submit')} secondary={<CancelButton onClick={onClose} />}>
      <Text c="dimmed">{t('facilitation.lead')}</Text>
      <TextInput type="date" label={t('facilitation.heldOn')} maw={200} {...state.field('heldOn')} />
      <NativeSelect
        label={t('facilitation.kindLabel')}
        data={kinds.map((value) => ({ value, label: t(`facilitation.kind.${value}`) }))}
        {...state.field('kind')}
      />
      <NativeSelect
        label={t('facilitation.topicLabel')}
        data={topics.map((value) => ({ value, label: t(`facilitation.topic.${value}`) }))}
        {...state.field('topic')}
      />
      <NumberInput label={t('facilitation.soberDays')} min={0} max={100} maw={200} {...state.field('soberDays')} />
      <NumberInput
        label={t('facilitation.meetingsAttended')}
        min={0}
        max={100}
        maw={200}
        {...state.field('meetingsAttended')}
      />
      {texts.map((name) => (
        <Textarea
          key={name}
          label={t(`facilitation.${name}`)}
          autosize
          minRows={1}
          maxLength={2_000}
          {...state.field(name)}
        />
      ))}
      {lines.length > 0 && (
        <NativeSelect
          label={t('facilitation.element')}
          description={t('facilitation.elementHelp')}
          data={[{ value: '', label: t('facilitation.noElement') }, ...lines]}
          {...state.field('elementId')}
        />
      )}
    </AppForm>
  );
}

/** Logs one session. */
export function FacilitationDialog({ opened, ...rest }: FacilitationFormProps & { opened: boolean }) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={rest.onClose} title={t('facilitation.logTitle')}>
      {opened && <Form {...rest} />}
    </FormDialog>
  );
}
