import { NativeSelect, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { DisclosurePurpose, ReleaseAttendanceLetterMutation } from '../../../gql/graphql';
import { ReleaseLetterMutation, type Sharing } from './sharing.graphql';

/** A letter that left. */
export type Letter = ReleaseAttendanceLetterMutation['releaseAttendanceLetter'];

interface LetterFormProps {
  patientId: string;
  sharing: Sharing;
  onWritten: (letter: Letter) => void;
}

const letterPurposes: readonly DisclosurePurpose[] = ['SUPERVISION', 'LEGAL_PROCEEDING'];

/** To whom, what for and which days; the gate decides when it is sent. */
export function LetterForm({ patientId, sharing, onWritten }: LetterFormProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const release = useSendDocument(ReleaseLetterMutation, { changes: ['sharing'] });
  const [submitId, setSubmitId] = useState(() => crypto.randomUUID());
  const state = useAppForm<{ partyId: string; purpose: DisclosurePurpose; from: string; until: string }>({
    initialValues: { partyId: '', purpose: 'SUPERVISION', from: '', until: sharing.today },
    schema: z.object({
      partyId: z.string().min(1, t('letter.toMissing')),
      from: z.string().min(1, t('letter.dayMissing')),
      until: z.string().min(1, t('letter.dayMissing')),
    }),
    onSubmit: async (values) => {
      const { releaseAttendanceLetter } = await release.mutateAsync({ input: { submitId, patientId, ...values } });
      setSubmitId(crypto.randomUUID());
      onWritten(releaseAttendanceLetter);
      toast(t('letter.written'));
    },
  });
  const nobody = { value: '', label: sharing.parties.length > 0 ? '' : t('letter.noParties') };
  return (
    <AppForm state={state} submitLabel={t('letter.submit')}>
      <NativeSelect
        label={t('letter.to')}
        data={[nobody, ...sharing.parties.map(({ id, name }) => ({ value: id, label: name }))]}
        {...state.field('partyId')}
      />
      <NativeSelect
        label={t('letter.purpose')}
        data={letterPurposes.map((value) => ({ value, label: t(`sharing.purpose.${value}`) }))}
        {...state.field('purpose')}
      />
      <TextInput type="date" label={t('letter.from')} max={sharing.today} {...state.field('from')} />
      <TextInput type="date" label={t('letter.until')} max={sharing.today} {...state.field('until')} />
    </AppForm>
  );
}
