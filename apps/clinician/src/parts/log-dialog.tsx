import { Button, NativeSelect, Radio, Stack, Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { lastHeldOn, type Slot } from '@stepwell/web/format/last-held-on';
import { localDay } from '@stepwell/web/format/zones';
import { useReader } from '@stepwell/web/format/use-reader';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useRef, useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { EvidenceLevel, LogAttendanceMutation as Answer } from '../../gql/graphql';
import { LogAttendanceMutation } from './log-attendance.graphql';
import { LogQuestions } from './log-questions';
import { useMeetingTimeWords } from './meeting-time';

/** A meeting in the list. */
interface Choice extends Slot {
  id: string;
  name: string;
  endTime?: string | null;
}

interface LogDialogProps {
  onClose: () => void;
  patientId: string;
  /** The patient’s. */
  zone: string;
  /** Offered before any other; the first one is picked. */
  chosen: readonly Choice[];
}

interface LogValues extends Record<string, unknown> {
  /** Empty for a meeting in no list. */
  meetingId: string;
  meetingName: string;
  date: string;
  /** Empty for the meeting’s own start. */
  time: string;
  evidence: EvidenceLevel;
}

const ways: EvidenceLevel[] = ['SELF_REPORT', 'SLIP_SEEN', 'STAFF_OBSERVED'];
const longestName = 200;

function LogForm({ onClose, patientId, zone, chosen }: LogDialogProps) {
  const { t } = useTranslation();
  const { now } = useReader();
  const toast = useToast();
  const timeOf = useMeetingTimeWords();
  const log = useSendDocument(LogAttendanceMutation, { changes: ['patients'] });
  const [submitId] = useState(() => crypto.randomUUID());
  const isConfirmed = useRef(false);
  const [questions, setQuestions] = useState<Answer['logAttendance']['questions']>([]);
  const dayFor = (choice: Choice | undefined): string => (choice ? lastHeldOn(choice, now) : localDay(now, zone));
  const first = chosen[0];
  const send = async (values: LogValues): Promise<void> => {
    const confirmed = isConfirmed.current ? (['OVERLAP'] as const) : [];
    isConfirmed.current = false;
    const { meetingId, meetingName, date, time, evidence } = values;
    const { logAttendance } = await log.mutateAsync({
      input: {
        ...{ submitId, patientId, date, evidence, time: time || null },
        ...{ meetingId: meetingId || null, meetingName: meetingId ? null : meetingName.trim() },
        confirmed: [...confirmed],
      },
    });
    setQuestions(logAttendance.questions);
    if (!logAttendance.attendance) return;
    onClose();
    toast(t('attended.done'));
  };
  const state = useAppForm<LogValues>({
    initialValues: {
      meetingId: first?.id ?? '',
      meetingName: '',
      date: dayFor(first),
      time: '',
      evidence: 'SELF_REPORT',
    },
    schema: z
      .object({
        meetingId: z.string(),
        meetingName: z.string().max(longestName, t('attended.nameLong', { count: longestName })),
        date: z.string().min(1, t('attended.dateMissing')),
        time: z.string(),
      })
      .refine(({ meetingId, meetingName }) => meetingId || meetingName.trim(), {
        path: ['meetingName'],
        error: t('attended.nameMissing'),
      })
      .refine(({ meetingId, time }) => meetingId || time, { path: ['time'], error: t('attended.timeMissing') }),
    onSubmit: send,
  });
  const { meetingId } = state.form.values;
  const meeting = chosen.find(({ id }) => id === meetingId);
  return (
    <AppForm state={state} submitLabel={t('attended.log')} secondary={<CancelButton onClick={onClose} />}>
      <LogQuestions
        questions={questions}
        zone={zone}
        action={
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => {
              isConfirmed.current = true;
              state.submit();
            }}
          >
            {t('attended.countBoth')}
          </Button>
        }
      />
      <NativeSelect
        label={t('attended.meeting')}
        data={[
          ...chosen.map((each) => ({ value: each.id, label: `${each.name} · ${timeOf(each)}` })),
          { value: '', label: t('attended.another') },
        ]}
        {...state.field('meetingId')}
        onChange={({ currentTarget: { value } }) => {
          state.form.setFieldValue('meetingId', value);
          state.form.setFieldValue('date', dayFor(chosen.find(({ id }) => id === value)));
        }}
      />
      {!meeting && <TextInput label={t('attended.name')} data-autofocus {...state.field('meetingName')} />}
      <TextInput type="date" label={t('attended.date')} {...state.field('date')} />
      <TextInput
        type="time"
        label={t('attended.time')}
        description={meeting?.startTime ? t('attended.timeHelp') : undefined}
        {...state.field('time')}
      />
      <Radio.Group label={t('attended.how')} {...state.field('evidence')}>
        <Stack gap="xs" mt={4}>
          {ways.map((way) => (
            <Radio key={way} value={way} label={t(`attended.ways.${way}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Text size="xs" c="dimmed">
        {t('attended.slipText')}
      </Text>
    </AppForm>
  );
}

/** A meeting that the patient went to, entered by staff. */
export function LogDialog({ opened, ...form }: LogDialogProps & { opened: boolean }) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={form.onClose} title={t('attended.log')}>
      <LogForm {...form} />
    </FormDialog>
  );
}
