import { NativeSelect, Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { DischargeReason } from '../../../gql/graphql';
import { agreedAfter, answerOf, type ContactAsked } from './contact-words';
import { RecordDischargeMutation } from './discharge.graphql';
import { factsOf, FactsFields, unknownFacts, type FactValues } from './facts-fields';
import { StrikeList } from './strike-list';

const reasons: readonly DischargeReason[] = [
  'COMPLETED',
  'LEFT_EARLY',
  'TRANSFERRED',
  'ENDED_BY_FACILITY',
  'INCARCERATED',
  'DIED',
  'OTHER',
];

interface DischargeFormProps {
  patientId: string;
  contact: ContactAsked;
  /** Zone of the facility: the stay ends on a day of its calendar. */
  zone: string;
  /** The patient is on the way out: what is not known becomes tasks. */
  isLeavingNow: boolean;
}

interface Values extends FactValues {
  reason: string;
  dischargedOn: string;
}

/** The end of a stay: how, what is known about the first days, and what will be sent. */
export function DischargeForm({ patientId, contact, zone, isLeavingNow }: DischargeFormProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const { now } = useReader();
  const [submitId] = useState(() => crypto.randomUUID());
  const [struck, setStruck] = useState<string[]>([]);
  const record = useSendDocument(RecordDischargeMutation, { changes: ['patients', 'follow-ups', 'tasks', 'plans'] });
  const state = useAppForm<Values>({
    initialValues: {
      ...{ reason: isLeavingNow ? 'LEFT_EARLY' : '', dischargedOn: localDay(now, zone), ...unknownFacts },
      contactAfter: answerOf(agreedAfter(contact.consents)),
    },
    schema: z
      .object({
        reason: z.string().min(1, t('episode.reasonMissing')),
        dischargedOn: z.string().min(1, t('episode.dayMissing')),
      })
      .loose()
      .refine(({ medication, suppliedUntil }) => medication !== 'SUPPLIED' || suppliedUntil !== '', {
        path: ['suppliedUntil'],
        error: t('discharge.suppliedMissing'),
      }),
    onSubmit: async ({ reason, dischargedOn, ...values }) => {
      await record.mutateAsync({
        input: {
          ...{ submitId, patientId, dischargedOn, isLeavingNow, struckSteps: struck, ...factsOf(values) },
          reason: reasons.find((each) => each === reason) ?? 'OTHER',
        },
      });
      toast(t('episode.dischargedToast'));
    },
  });
  const { dischargedOn, contactAfter } = state.form.values;
  return (
    <AppForm state={state} submitLabel={t(isLeavingNow ? 'discharge.saveNow' : 'discharge.save')}>
      {isLeavingNow ? (
        <Text fw={600}>{t('discharge.sayFirst')}</Text>
      ) : (
        <>
          <NativeSelect
            label={t('episode.reason')}
            maw={360}
            data={[
              { value: '', label: t('episode.chooseReason') },
              ...reasons.map((value) => ({ value, label: t(`episode.reasons.${value}`) })),
            ]}
            {...state.field('reason')}
          />
          <TextInput type="date" maw={220} label={t('episode.dischargedOn')} {...state.field('dischargedOn')} />
        </>
      )}
      <FactsFields state={state} contact={contact} />
      {!isLeavingNow && (
        <StrikeList
          patientId={patientId}
          dischargedOn={dischargedOn}
          isAgreed={contactAfter !== 'DECLINED' && contactAfter !== 'UNKNOWN'}
          struck={struck}
          onStruck={setStruck}
        />
      )}
      <Text c="dimmed">{t('discharge.gapsHint')}</Text>
    </AppForm>
  );
}
