import { NativeSelect } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { DisclosurePurpose, RecordFilesBasis, SignedRecordsQuery } from '../../../gql/graphql';
import { AgreementSelect } from '../../parts/agreement-select';
import { RecordBoxes } from './record-boxes';
import { ReleaseRecordFilesMutation } from './record-files.graphql';
import { saveRecordFile } from './save-record-file';

const bases: readonly RecordFilesBasis[] = ['INTERNAL', 'QSOA', 'CONSENT'];
const purposes: readonly DisclosurePurpose[] = [
  ...(['TREATMENT', 'PAYMENT', 'OPERATIONS', 'FAMILY_SUPPORT', 'PATIENT_REQUEST', 'BENEFITS'] as const),
  ...(['LEGAL_PROCEEDING', 'SUPERVISION'] as const),
];

type Values = {
  recordIds: string[];
  basis: RecordFilesBasis;
  agreementId: string;
  partyId: string;
  purpose: DisclosurePurpose;
};

/** Which records go out, and to whom; the gate decides when it is sent. */
export function RecordFilesForm({ patientId, data }: { patientId: string; data: SignedRecordsQuery }) {
  const { t } = useTranslation();
  const toast = useToast();
  const release = useSendDocument(ReleaseRecordFilesMutation, { changes: ['sharing'] });
  const [submitId, setSubmitId] = useState(() => crypto.randomUUID());
  const state = useAppForm<Values>({
    initialValues: { recordIds: [], basis: 'INTERNAL', agreementId: '', partyId: '', purpose: 'TREATMENT' },
    schema: z
      .object({
        recordIds: z.array(z.string()).min(1, t('recordFiles.recordsMissing')),
        basis: z.string(),
        partyId: z.string(),
        agreementId: z.string(),
      })
      .refine(({ basis, partyId }) => basis !== 'CONSENT' || partyId !== '', {
        path: ['partyId'],
        error: t('letter.toMissing'),
      })
      .refine(({ basis, agreementId }) => basis !== 'QSOA' || agreementId !== '', {
        path: ['agreementId'],
        error: t('agreements.chooseMissing'),
      }),
    onSubmit: async ({ recordIds, basis, agreementId, partyId, purpose }) => {
      const ground = { INTERNAL: {}, QSOA: { agreementId }, CONSENT: { partyId, purpose } }[basis];
      const { releaseRecordFiles } = await release.mutateAsync({
        input: { submitId, patientId, recordIds, basis, ...ground },
      });
      setSubmitId(crypto.randomUUID());
      saveRecordFile(releaseRecordFiles);
      toast(t('recordFiles.saved'));
    },
  });
  const { recordIds, basis } = state.form.values;
  const { parties } = data.patientSharing;
  const nobody = { value: '', label: parties.length > 0 ? '' : t('letter.noParties') };
  return (
    <AppForm state={state} submitLabel={t('recordFiles.submit')}>
      <RecordBoxes
        records={data.signedRecords}
        {...state.field('recordIds')}
        value={recordIds}
        onChange={(chosen) => state.form.setFieldValue('recordIds', chosen)}
      />
      <NativeSelect
        label={t('recordFiles.to')}
        data={bases.map((value) => ({ value, label: t(`recordFiles.basis.${value}`) }))}
        {...state.field('basis')}
      />
      {basis === 'QSOA' && <AgreementSelect {...state.field('agreementId')} />}
      {basis === 'CONSENT' && (
        <>
          <NativeSelect
            label={t('printFor.party')}
            data={[nobody, ...parties.map(({ id, name }) => ({ value: id, label: name }))]}
            {...state.field('partyId')}
          />
          <NativeSelect
            label={t('printFor.purpose')}
            data={purposes.map((value) => ({ value, label: t(`sharing.purpose.${value}`) }))}
            {...state.field('purpose')}
          />
        </>
      )}
    </AppForm>
  );
}
