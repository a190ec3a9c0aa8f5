import { Button, List, Text } from '@mantine/core';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import { ResetSecondFactorsMutation, SecondFactorRuleQuery } from '../security/security.graphql';
import { DeactivateStaffMutation, ResendInvitationMutation } from './people.graphql';
import type { StaffMember } from './use-staff';

type Question = 'resend' | 'reset' | 'withdraw';

/** Sends an invitation again or withdraws it, or resets a second step, each says first what it does; who works here hands over before they go. */
export function PersonActions({ person }: { person: StaffMember }) {
  const { t } = useTranslation('admin');
  const { viewer } = useSession();
  const toast = useToast();
  const [asking, setAsking] = useState<Question>();
  const resend = useSendDocument(ResendInvitationMutation, { changes: ['staff'] });
  const reset = useSendDocument(ResetSecondFactorsMutation, { changes: ['staff'] });
  const rule = useDocument(SecondFactorRuleQuery, {}, { topics: ['staff'] }).data?.secondFactorRule;
  const withdraw = useSendDocument(DeactivateStaffMutation, { changes: ['staff'] });
  const { id, version, displayName: name, email, status } = person;
  const isInvited = status === 'INVITED';
  const close = (): void => setAsking(undefined);

  // Who was deactivated before something counted as work may still hold it.
  if (status === 'DEACTIVATED')
    return (
      <Button component={RouterLink} href={urls.handOver(id)} variant="default">
        {t('handOver.rest')}
      </Button>
    );
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
      {isInvited ? (
        <Button variant="default" c="var(--mantine-color-error)" onClick={() => setAsking('withdraw')}>
          {t('people.withdraw')}
        </Button>
      ) : (
        <Button component={RouterLink} href={urls.handOver(id)} variant="default" c="var(--mantine-color-error)">
          {t('handOver.action')}
        </Button>
      )}
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
        opened={asking === 'withdraw'}
        onClose={close}
        title={t('people.withdrawTitle', { name })}
        consequences={
          <List spacing={4}>
            <List.Item>{t('people.withdrawLine1')}</List.Item>
            <List.Item>{t('people.withdrawLine2')}</List.Item>
          </List>
        }
        confirmLabel={t('people.withdraw')}
        tone="danger"
        onConfirm={async () => {
          await withdraw.mutateAsync({ input: { id, version } });
          toast(t('people.withdrawn', { name }));
        }}
      />
    </>
  );
}
