import { Anchor, Box, List, NativeSelect, Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { Notice } from '@stepwell/web/ui/notice';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { OwnRecordBasis, ReleaseRecordFilesSinceMutation as Answer } from '../../../gql/graphql';
import { AgreementSelect } from '../../parts/agreement-select';
import { urls } from '../../urls';
import { ReleaseRecordFilesSinceMutation } from './record-files.graphql';
import { saveRecordFile } from './save-record-file';

type Released = Answer['releaseRecordFilesSince'];

const bases: readonly OwnRecordBasis[] = ['INTERNAL', 'QSOA'];

function WhatCame({ fileCount, refused }: Released) {
  const { t } = useTranslation();
  return (
    <Box mt="lg">
      <Notice
        tone={refused.length > 0 ? 'warning' : 'info'}
        role="alert"
        title={t('recordFiles.count', { count: fileCount })}
      >
        {refused.length > 0 && (
          <>
            <Text>{t('recordFiles.refused', { count: refused.length })}</Text>
            <List mt="xs">
              {refused.map(({ patientId, displayName, sentence }) => (
                <List.Item key={patientId}>
                  <Anchor component={RouterLink} href={urls.sharing(patientId)}>
                    {displayName}
                  </Anchor>
                  {`: ${sentence}`}
                </List.Item>
              ))}
            </List>
          </>
        )}
      </Notice>
    </Box>
  );
}

/** All that was signed since a day, of every patient in reach, as PDF files for the own health record. */
export function RecordFilesSincePage() {
  const { t } = useTranslation();
  const release = useSendDocument(ReleaseRecordFilesSinceMutation, { changes: ['sharing'] });
  const [submitId, setSubmitId] = useState(() => crypto.randomUUID());
  const [released, setReleased] = useState<Released>();
  const state = useAppForm<{ since: string; basis: OwnRecordBasis; agreementId: string }>({
    initialValues: { since: '', basis: 'INTERNAL', agreementId: '' },
    schema: z
      .object({ since: z.string().min(1, t('letter.dayMissing')), basis: z.string(), agreementId: z.string() })
      .refine(({ basis, agreementId }) => basis !== 'QSOA' || agreementId !== '', {
        path: ['agreementId'],
        error: t('agreements.chooseMissing'),
      }),
    onSubmit: async ({ agreementId, ...values }) => {
      const input = { submitId, ...values, ...(values.basis === 'QSOA' ? { agreementId } : {}) };
      const answer = (await release.mutateAsync({ input })).releaseRecordFilesSince;
      setSubmitId(crypto.randomUUID());
      setReleased(answer);
      if (answer.file) saveRecordFile(answer.file);
    },
  });
  return (
    <Box maw={640}>
      <PageHeader
        title={t('recordFiles.sinceTitle')}
        summary={t('recordFiles.sinceLead')}
        back={
          <Anchor component={RouterLink} href={urls.caseload} size="sm">
            {t('chart.back')}
          </Anchor>
        }
      />
      <AppForm state={state} submitLabel={t('recordFiles.submit')}>
        <TextInput type="date" label={t('recordFiles.since')} {...state.field('since')} />
        <NativeSelect
          label={t('recordFiles.to')}
          data={bases.map((value) => ({ value, label: t(`recordFiles.basis.${value}`) }))}
          {...state.field('basis')}
        />
        {state.form.values.basis === 'QSOA' && <AgreementSelect {...state.field('agreementId')} />}
      </AppForm>
      {released && <WhatCame {...released} />}
    </Box>
  );
}
