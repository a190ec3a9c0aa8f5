import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { RecordInquiryInput } from '../../../gql/graphql';
import { KnownCaller } from '../../parts/known-caller';
import { InquiryFacilitiesQuery, RecordInquiryMutation } from './inquiries.graphql';

type Values = Required<Pick<RecordInquiryInput, 'facilityId' | 'source' | 'askFor' | 'phone' | 'caller'>> &
  Required<Pick<RecordInquiryInput, 'bestTime' | 'language' | 'voicemail'>> & { note: string };

function RecordForm({ facilities, onClose }: { facilities: { id: string; name: string }[]; onClose: () => void }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const record = useSendDocument(RecordInquiryMutation, { changes: ['intakes', 'tasks'] });
  const [submitId] = useState(() => crypto.randomUUID());
  const initialValues: Values = {
    facilityId: facilities[0]?.id ?? '',
    source: 'PHONE',
    askFor: '',
    phone: '',
    caller: 'SELF',
    bestTime: 'ANY',
    language: 'EN',
    voicemail: 'NONE',
    note: '',
  };
  const state = useAppForm({
    initialValues,
    schema: z.object({
      askFor: z.string().trim().min(1, t('inquiries.askForMissing')).max(100, t('inquiries.askForLong')),
      phone: z.string().trim().min(1, t('inquiries.phoneMissing')),
    }),
    onSubmit: async ({ note, ...values }) => {
      await record.mutateAsync({ input: { submitId, ...values, note: note.trim() || null } });
      onClose();
      toast(t('inquiries.recorded'));
    },
  });
  const options = <Word extends string>(
    of: 'source' | 'caller' | 'bestTime' | 'language' | 'voicemail',
    words: Word[],
  ) => words.map((value) => ({ value, label: t(`inquiries.${of}.${value}` as 'inquiries.source.WEB') }));
  return (
    <AppForm state={state} submitLabel={t('inquiries.record')} secondary={<CancelButton onClick={onClose} />}>
      <TextInput
        label={t('inquiries.askForLabel')}
        description={t('inquiries.askForHelp')}
        data-autofocus
        {...state.field('askFor')}
      />
      <TextInput label={t('inquiries.phoneLabel')} type="tel" {...state.field('phone')} />
      <KnownCaller askFor={state.form.values.askFor} phone={state.form.values.phone} />
      <NativeSelect
        label={t('inquiries.facilityLabel')}
        data={facilities.map(({ id, name }) => ({ value: id, label: name }))}
        {...state.field('facilityId')}
      />
      <NativeSelect
        label={t('inquiries.sourceLabel')}
        data={options('source', ['PHONE', 'WALK_IN', 'REFERRAL'])}
        {...state.field('source')}
      />
      <NativeSelect
        label={t('inquiries.callerLabel')}
        data={options('caller', ['SELF', 'SOMEONE_ELSE', 'UNSAID'])}
        {...state.field('caller')}
      />
      <NativeSelect
        label={t('inquiries.bestTimeLabel')}
        data={options('bestTime', ['ANY', 'MORNING', 'AFTERNOON', 'EVENING'])}
        {...state.field('bestTime')}
      />
      <NativeSelect
        label={t('inquiries.languageLabel')}
        data={options('language', ['EN', 'ES'])}
        {...state.field('language')}
      />
      <NativeSelect
        label={t('inquiries.voicemailLabel')}
        data={options('voicemail', ['NONE', 'NAME_AND_NUMBER'])}
        {...state.field('voicemail')}
      />
      <Textarea
        label={tWeb('form.optional', { label: t('inquiries.noteLabel') })}
        autosize
        minRows={2}
        {...state.field('note')}
      />
    </AppForm>
  );
}

/** Somebody called or came in: writes down whom to call back, and how. */
export function RecordInquiryDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const facilities = useDocument(InquiryFacilitiesQuery, {}, { topics: ['organization'], enabled: opened }).data
    ?.facilities;
  return (
    <FormDialog opened={opened} onClose={onClose} title={t('inquiries.recordTitle')}>
      {facilities && <RecordForm facilities={facilities} onClose={onClose} />}
    </FormDialog>
  );
}
