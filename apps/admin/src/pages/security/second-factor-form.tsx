import { Anchor, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { Notice } from '@stepwell/web/ui/notice';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { urls } from '../../urls';
import { RequireSecondFactorMutation } from './security.graphql';

/** From when everybody needs a second step: asked for, changed, taken back. */
export function SecondFactorForm({ requiredFrom }: { requiredFrom: string | null }) {
  const { t } = useTranslation('admin');
  const { viewer, can } = useSession();
  const toast = useToast();
  const [isEnding, setEnding] = useState(false);
  const change = useSendDocument(RequireSecondFactorMutation, { changes: ['organization', 'staff'] });
  const state = useAppForm({
    initialValues: { from: '' },
    schema: z.object({ from: z.iso.date({ error: t('security.fromMissing') }) }),
    onSubmit: async ({ from }) => {
      await change.mutateAsync({ input: { from: new Date(`${from}T00:00:00`).toISOString() } });
      toast(t('security.saved'));
    },
  });
  return (
    <Stack gap="md" maw={560}>
      <Title order={2}>{t('security.rule')}</Title>
      <Text>{t('security.ruleWhat')}</Text>
      <Text fw={600}>
        {requiredFrom ? (
          <>
            {t('security.requiredFrom')} <MomentText at={requiredFrom} />
          </>
        ) : (
          t('security.notRequired')
        )}
      </Text>
      {!viewer.hasSecondFactor && (
        <Notice tone="info" action={<Anchor href={urls.security}>{t('security.ownFirstLink')}</Anchor>}>
          {t('security.ownFirst')}
        </Notice>
      )}
      {can('organization:manage') && viewer.hasSecondFactor && (
        <AppForm state={state} submitLabel={t(requiredFrom ? 'security.move' : 'security.require')}>
          <TextInput
            type="date"
            label={t('security.from')}
            description={t('security.fromHelp')}
            maw={240}
            {...state.field('from')}
          />
        </AppForm>
      )}
      {can('organization:manage') && requiredFrom && (
        <Group>
          <Button variant="default" onClick={() => setEnding(true)}>
            {t('security.end')}
          </Button>
        </Group>
      )}
      <ConfirmDialog
        opened={isEnding}
        onClose={() => setEnding(false)}
        title={t('security.endTitle')}
        consequences={<Text>{t('security.endText')}</Text>}
        confirmLabel={t('security.end')}
        onConfirm={async () => {
          await change.mutateAsync({ input: { from: null } });
          toast(t('security.ended'));
        }}
      />
    </Stack>
  );
}
