import { Box, Button, Text } from '@mantine/core';
import { ReasonDialog } from '@stepwell/web/forms/reason-dialog';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { Notice } from '@stepwell/web/ui/notice';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { TextGoLiveQuery as Answer } from '../../../gql/graphql';
import { ArmTextsMutation, DisarmTextsMutation } from './texts.graphql';

/** Whether texts leave, and the button that changes it. */
export function ArmedCard({ goLive }: { goLive: Answer['textGoLive'] }) {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const [asked, setAsked] = useState(false);
  const arm = useSendDocument(ArmTextsMutation, { changes: ['organization'] });
  const disarm = useSendDocument(DisarmTextsMutation, { changes: ['organization'] });
  const { isArmed, isProviderSet, armedAt, armedByName, requirements } = goLive;
  const isReady = requirements.every(({ confirmedAt }) => confirmedAt);
  return (
    <Box mb="lg" maw={720}>
      <Notice
        tone={isArmed ? 'info' : 'warning'}
        role="status"
        title={t(isArmed ? 'goLive.armedTitle' : 'goLive.notArmedTitle')}
        action={
          isArmed ? (
            <Button size="compact-sm" variant="default" onClick={() => setAsked(true)}>
              {t('goLive.disarm')}
            </Button>
          ) : isReady ? (
            <Button size="compact-sm" onClick={() => setAsked(true)}>
              {t('goLive.arm')}
            </Button>
          ) : (
            <Text size="sm">{t('goLive.armFirst')}</Text>
          )
        }
      >
        {isArmed && armedAt ? (
          <Text>
            {t('goLive.armedBy', { name: armedByName ?? '' })} · <MomentText at={armedAt} />
          </Text>
        ) : (
          <Text>{t('goLive.notArmed')}</Text>
        )}
        {!isProviderSet && <Text>{t('goLive.noProvider')}</Text>}
      </Notice>
      <ConfirmDialog
        opened={asked && !isArmed}
        onClose={() => setAsked(false)}
        title={t('goLive.armTitle')}
        consequences={<Text>{t('goLive.armLine')}</Text>}
        confirmLabel={t('goLive.arm')}
        onConfirm={async () => {
          await arm.mutateAsync({ input: { isConfirmed: true } });
          toast(t('goLive.armed'));
        }}
      />
      <ReasonDialog
        opened={asked && isArmed}
        onClose={() => setAsked(false)}
        title={t('goLive.disarm')}
        consequence={t('goLive.disarmLine')}
        label={t('goLive.reason')}
        missing={t('goLive.needed')}
        submitLabel={t('goLive.disarm')}
        onSubmit={async (reason) => {
          await disarm.mutateAsync({ input: { reason } });
          toast(t('goLive.disarmed'));
        }}
      />
    </Box>
  );
}
