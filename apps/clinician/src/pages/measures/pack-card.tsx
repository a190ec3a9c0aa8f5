import { Box, Button, Text } from '@mantine/core';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { Allowed } from '@stepwell/web/session/session-provider';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { MeasureLibraryQuery } from '../../../gql/graphql';
import { SectionCard } from '../../parts/section-card';
import { ConfirmMeasurePackMutation, EndMeasurePackMutation } from './measures.graphql';

/** The pack that an organization turns on by confirming its licence. */
export function PackCard({ pack }: { pack: MeasureLibraryQuery['measureLibrary']['pack'] }) {
  const { t } = useTranslation();
  const toast = useToast();
  const [asking, setAsking] = useState<'on' | 'off'>();
  const confirm = useSendDocument(ConfirmMeasurePackMutation, { changes: ['measures'] });
  const end = useSendDocument(EndMeasurePackMutation, { changes: ['measures'] });
  const titles = new Intl.ListFormat('en').format(pack.titles);
  const isOn = pack.confirmedAt !== null;
  return (
    <Box mb="md">
      <SectionCard
        title={t('measureLibrary.packTitle')}
        action={
          <Allowed to="measure:manage">
            <Button variant="default" onClick={() => setAsking(isOn ? 'off' : 'on')}>
              {t(isOn ? 'measureLibrary.packEnd' : 'measureLibrary.packConfirm')}
            </Button>
          </Allowed>
        }
      >
        <Text>
          {isOn
            ? t('measureLibrary.packOn', { titles, name: pack.confirmedByName ?? '' })
            : t('measureLibrary.packIsOff', { titles })}
        </Text>
        <Text c="dimmed">“{pack.terms}”</Text>
      </SectionCard>
      <ConfirmDialog
        opened={asking === 'on'}
        onClose={() => setAsking(undefined)}
        title={t('measureLibrary.packConfirm')}
        consequences={<Text>{pack.terms}</Text>}
        confirmLabel={t('measureLibrary.packConfirm')}
        onConfirm={async () => {
          await confirm.mutateAsync({ input: { termsVersion: pack.termsVersion } });
          toast(t('measureLibrary.packDone'));
        }}
      />
      <ConfirmDialog
        opened={asking === 'off'}
        onClose={() => setAsking(undefined)}
        title={t('measureLibrary.packEndTitle')}
        consequences={<Text>{t('measureLibrary.packEndText', { titles })}</Text>}
        confirmLabel={t('measureLibrary.packEnd')}
        onConfirm={async () => {
          await end.mutateAsync({});
          toast(t('measureLibrary.packEnded'));
        }}
      />
    </Box>
  );
}
