import { Button, List, Text } from '@mantine/core';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ResetSecondFactorsMutation, SecondFactorRuleQuery } from '../security/security.graphql';
import { DeactivateStaffMutation, ResendInvitationMutation } from './people.graphql';
import type { StaffMember } from './use-staff';

type Question = 'resend' | 'reset' | 'deactivate';

/** Sends the invitation again, resets a second step, or ends somebody's access; each says first what it does. */
export function PersonActions({ person }: { person: StaffMember }) {
  const { t } = useTranslation('admin');
  const { viewer } = useSession();
  const toast = useToast();
  const [asking, setAsking] = useState<Question>();
  const resend = useSendDocument(ResendInvitationMutation, { changes: ['staff'] });
  const reset = useSendDocument(ResetSecondFactorsMutation, { changes: ['staff'] });
  const rule = useDocument(SecondFactorRuleQuery, {}, { topics: ['staff'] }).data?.secondFactorRule;
  const deactivate = useSendDocument(DeactivateStaffMutation, { changes: ['staff'] });
  const { id, version, displayName: name, email, status } = person;
  const isInvited = status === 'INVITED';
  const close = (): void => setAsking(undefined);

  if (status === 'DEACTIVATED') return null;
  if (id === viewer.staffMemberId) return <Text c="dimmed">{t('people.notYourself')}</Text>;
  return (
    <>
      {isInvited && (
        <Button variant="default" onClick={() => setAsking('resend')}>
          {t('people.resend')}
        </Button>
      )}
      {rule?.readyStaffIds.includes(id) && (
        <Button variant="default" onClick={() => setAsking('reset')}>
          {t('security.reset')}
        </Button>
      )}
      <Button variant="default" c="var(--mantine-color-error)" onClick={() => setAsking('deactivate')}>
        {t(isInvited ? 'people.withdraw' : 'people.deactivate')}
      </Button>
      <ConfirmDialog
        opened={asking === 'resend'}
        onClose={close}
        title={t('people.resendTitle')}
        consequences={<Text>{t('people.resendLine', { email })}</Text>}
        confirmLabel={t('people.resendConfirm')}
        onConfirm={async () => {
          await resend.mutateAsync({ input: { id, version } });
          toast(t('people.resent', { email }));
        }}
      />
      <ConfirmDialog
        opened={asking === 'reset'}
        onClose={close}
        title={t('security.resetTitle', { name })}
        consequences={
          <List spacing={4}>
            <List.Item>{t('security.resetLine1')}</List.Item>
            <List.Item>{t('security.resetLine2')}</List.Item>
          </List>
        }
        confirmLabel={t('security.reset')}
        tone="danger"
        onConfirm={async () => {
          await reset.mutateAsync({ input: { id, version } });
          toast(t('security.resetDone', { name }));
        }}
      />
      <ConfirmDialog
        opened={asking === 'deactivate'}
        onClose={close}
        title={t(isInvited ? 'people.withdrawTitle' : 'people.deactivateTitle', { name })}
        consequences={
          <List spacing={4}>
            {(isInvited ? ([1, 2] as const) : ([1, 2, 3, 4] as const)).map((line) => (
              <List.Item key={line}>
                {t(isInvited ? `people.withdrawLine${line as 1 | 2}` : `people.deactivateLine${line}`)}
              </List.Item>
            ))}
          </List>
        }
        confirmLabel={t(isInvited ? 'people.withdraw' : 'people.deactivateConfirm', { name })}
        tone="danger"
        onConfirm={async () => {
          await deactivate.mutateAsync({ input: { id, version } });
          toast(t(isInvited ? 'people.withdrawn' : 'people.deactivated', { name }));
        }}
      />
    </>
  );
}
