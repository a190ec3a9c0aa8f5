import { Button, Group, Stack, Text } from '@mantine/core';
import { documentKey, useDocument } from '@stepwell/web/graphql/use-document';
import { knowsPasskeys } from '@stepwell/web/session/passkey';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { FormDialog } from '@stepwell/web/ui/form-dialog';
import { Notice } from '@stepwell/web/ui/notice';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useToast } from '@stepwell/web/ui/toasts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { AddAppDialog } from './add-app-dialog';
import { AddPasskeyDialog } from './add-passkey-dialog';
import { FactorList, type Factor } from './factor-list';
import { removeFactor, renewCodes } from './factors';
import { PasswordForm } from './password-form';
import { RecoveryCodes } from './recovery-codes';
import { MySecondFactorsQuery } from './security.graphql';

type Asked =
  | { what: 'app' | 'passkey' | 'renew' }
  | { what: 'remove'; factor: Factor }
  | { what: 'codes'; codes: string[] };

/** What somebody has beside the password: the second steps, and recovery codes for a bad day. */
export function FactorsPanel({ onReady }: { onReady?: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const client = useQueryClient();
  const [asked, setAsked] = useState<Asked>();
  const { data, error, refetch } = useDocument(MySecondFactorsQuery, {}, { topics: [] });
  const close = (): void => setAsked(undefined);
  const renew = (): Promise<void> => client.invalidateQueries({ queryKey: documentKey(MySecondFactorsQuery, {}) });
  const added = (codes: string[]): void => {
    void renew();
    toast(t('security.added'));
    if (codes.length > 0) setAsked({ what: 'codes', codes });
    else finish();
  };
  const finish = (): void => {
    close();
    onReady?.();
  };

  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={2} />;
  const { factors, recoveryCodesLeft } = data.mySecondFactors;
  const hasApp = factors.some(({ kind }) => kind === 'AUTHENTICATOR');
  return (
    <Stack gap="lg" maw={720}>
      <SectionCard title={t('security.steps')}>
        <Stack gap="md">
          <Text c="dimmed">{t('security.stepsLead')}</Text>
          <FactorList factors={factors} onRemove={(factor) => setAsked({ what: 'remove', factor })} />
          <Group gap="sm">
            {!hasApp && (
              <Button variant={factors.length === 0 ? 'filled' : 'default'} onClick={() => setAsked({ what: 'app' })}>
                {t('security.addApp')}
              </Button>
            )}
            {knowsPasskeys() && (
              <Button variant="default" onClick={() => setAsked({ what: 'passkey' })}>
                {t('security.addPasskey')}
              </Button>
            )}
          </Group>
        </Stack>
      </SectionCard>
      {factors.length > 0 && (
        <SectionCard title={t('security.codes')}>
          <Stack gap="md" align="flex-start">
            {recoveryCodesLeft < 3 && <Notice tone="warning">{t('security.fewCodes')}</Notice>}
            <Text>{t('security.codesLeft', { count: recoveryCodesLeft })}</Text>
            <Button variant="default" onClick={() => setAsked({ what: 'renew' })}>
              {t('security.renew')}
            </Button>
          </Stack>
        </SectionCard>
      )}
      {asked?.what === 'app' && <AddAppDialog onClose={close} onAdded={added} />}
      {asked?.what === 'passkey' && <AddPasskeyDialog onClose={close} onAdded={added} />}
      <FormDialog opened={asked?.what === 'codes'} onClose={finish} title={t('security.codes')}>
        {asked?.what === 'codes' && <RecoveryCodes codes={asked.codes} onDone={finish} />}
      </FormDialog>
      <FormDialog opened={asked?.what === 'renew'} onClose={close} title={t('security.renew')}>
        <PasswordForm
          lead={t('security.renewLead')}
          submitLabel={t('security.renew')}
          onPassword={async (password) => {
            const { recoveryCodes } = await renewCodes(password);
            await renew();
            setAsked({ what: 'codes', codes: recoveryCodes });
          }}
          onCancel={close}
        />
      </FormDialog>
      <FormDialog opened={asked?.what === 'remove'} onClose={close} title={t('security.removeTitle')}>
        {asked?.what === 'remove' && (
          <PasswordForm
            lead={t(factors.length === 1 ? 'security.removeLast' : 'security.removeLead')}
            submitLabel={t('security.remove')}
            onPassword={async (password) => {
              await removeFactor(asked.factor.id, password);
              await renew();
              toast(t('security.removed'));
              close();
            }}
            onCancel={close}
          />
        )}
      </FormDialog>
    </Stack>
  );
}
