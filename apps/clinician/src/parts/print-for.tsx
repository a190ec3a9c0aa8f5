import { Button, NativeSelect, Radio, Stack, Text } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { DisclosurePurpose, InformationCategory } from '../../gql/graphql';
import { DiscloseWithConsentMutation, TalkCardQuery } from './talk.graphql';

interface PrintForProps {
  patientId: string;
  /** What the page tells. */
  categories: InformationCategory[];
}

type ConsentCopy = readonly { heading: string; text: string }[];

interface PrintForFormProps extends PrintForProps {
  onClose: () => void;
  /** What goes along on the paper; nothing for the patient. */
  onReleased: (copy: ConsentCopy) => void;
}

function PrintForForm({ patientId, categories, onClose, onReleased }: PrintForFormProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [submitId] = useState(() => crypto.randomUUID());
  const record = useSendDocument(DiscloseWithConsentMutation, { changes: ['sharing'] });
  const { data } = useDocument(TalkCardQuery, { patientId }, { topics: ['sharing'], enabled: can('disclosure:make') });
  const people = data?.whoMayWeTalkTo.people ?? [];
  const state = useAppForm<{ who: 'patient' | 'other'; partyId: string; purpose: string }>({
    initialValues: { who: 'patient', partyId: '', purpose: '' },
    schema: z
      .object({ who: z.string(), partyId: z.string(), purpose: z.string() })
      .refine(({ who, partyId }) => who === 'patient' || partyId !== '', {
        path: ['partyId'],
        error: t('printFor.missing'),
      }),
    onSubmit: async ({ who, partyId, purpose }) => {
      let copy: ConsentCopy = [];
      if (who === 'other') {
        const chosen = (purpose || purposes[0]) as DisclosurePurpose;
        const { discloseWithConsent } = await record.mutateAsync({
          input: { submitId, patientId, partyId, purpose: chosen, categories, means: 'PRINT' },
        });
        copy = discloseWithConsent.consentCopy ?? [];
      }
      onReleased(copy);
      onClose();
      // Once the dialog is gone: it must not stand on the paper.
      setTimeout(() => window.print(), 300);
    },
  });
  const { who, partyId } = state.form.values;
  const purposes = [
    ...new Set(people.find(({ party }) => party.id === partyId)?.topics.flatMap((topic) => topic.purposes)),
  ];
  return (
    <AppForm
      state={state}
      submitLabel={t(who === 'patient' ? 'printFor.button' : 'printFor.submit')}
      secondary={<CancelButton onClick={onClose} />}
    >
      <Radio.Group label={t('printFor.title')} {...state.field('who')}>
        <Stack gap="xs" mt={4}>
          <Radio value="patient" label={t('printFor.patient')} description={t('printFor.patientText')} />
          <Radio value="other" label={t('printFor.other')} disabled={!can('disclosure:make')} />
        </Stack>
      </Radio.Group>
      {who === 'other' &&
        (people.length === 0 ? (
          <Text>{t('printFor.noParties')}</Text>
        ) : (
          <>
            <NativeSelect
              label={t('printFor.party')}
              data={[{ value: '', label: '' }, ...people.map(({ party }) => ({ value: party.id, label: party.name }))]}
              {...state.field('partyId')}
            />
            {purposes.length > 1 && (
              <NativeSelect
                label={t('printFor.purpose')}
                data={purposes.map((value) => ({ value, label: t(`sharing.purpose.${value}`) }))}
                {...state.field('purpose')}
              />
            )}
          </>
        ))}
    </AppForm>
  );
}

/** Prints a page of the record, after saying for whom: for anybody but the patient it passes the gate first. */
export function PrintForButton(props: PrintForProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [copy, setCopy] = useState<ConsentCopy>([]);
  return (
    <>
      {copy.length > 0 && (
        <Stack gap={2} className="sw-print-only">
          <Text fw={600}>{t('letter.copy')}</Text>
          {copy.map(({ heading, text }) => (
            <Text key={heading} size="xs">{`${heading}: ${text}`}</Text>
          ))}
        </Stack>
      )}
      <Button variant="default" className="sw-no-print" onClick={() => setOpened(true)}>
        {t('printFor.button')}
      </Button>
      <FormDialog opened={opened} onClose={() => setOpened(false)} title={t('printFor.title')}>
        {opened && <PrintForForm {...props} onReleased={setCopy} onClose={() => setOpened(false)} />}
      </FormDialog>
    </>
  );
}
