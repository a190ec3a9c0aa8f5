import { Button, Group, Stack, Text } from '@mantine/core';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { Allowed } from '@stepwell/web/session/session-provider';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { KeyIcon, SendIcon } from '@stepwell/web/ui/icons';
import { Notice } from '@stepwell/web/ui/notice';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { IssueSetupCodeMutation, SendAccessLinkMutation } from './contact.graphql';
import type { ContactPatient } from './contact.graphql';
import { SetupCodeDialog, type SetupCode } from './setup-code-dialog';

const tones = { NOT_SET: 'plain', CODE_ISSUED: 'waiting', SET: 'done', LOCKED: 'overdue' } as const;

/** How the patient gets into their own app: PIN, setup code, link. */
export function AccessCard({ patient }: { patient: ContactPatient }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const [asking, setAsking] = useState(false);
  const [code, setCode] = useState<SetupCode>();
  const issue = useSendDocument(IssueSetupCodeMutation, { changes: ['patients', 'tasks'] });
  const send = useSendDocument(SendAccessLinkMutation, { changes: ['patients'] });
  const { id, pinStatus } = patient;

  const issueCode = async (): Promise<void> => {
    const { issueSetupCode } = await issue.mutateAsync({ input: { patientId: id } });
    setCode(issueSetupCode);
    // The code stays nowhere but in the window that shows it.
    issue.reset();
  };
  return (
    <SectionCard
      title={t('access.title')}
      action={<StatusBadge tone={tones[pinStatus]}>{t(`access.pin.${pinStatus}`)}</StatusBadge>}
    >
      <Stack gap="md">
        <Text c="dimmed">{t('access.lead')}</Text>
        <Allowed to="patient:access">
          <Group gap="sm">
            <Button
              variant={pinStatus === 'SET' ? 'default' : 'filled'}
              leftSection={<KeyIcon size={16} />}
              onClick={() => setAsking(true)}
            >
              {t('access.issue')}
            </Button>
            <Button
              variant="default"
              leftSection={<SendIcon size={16} />}
              loading={send.isPending}
              onClick={() => send.mutate({ input: { patientId: id } })}
            >
              {t('access.send')}
            </Button>
          </Group>
        </Allowed>
        {send.data && (
          <Notice tone="info" role="status">
            {t('access.sent', { sentTo: send.data.sendAccessLink.sentTo })}
          </Notice>
        )}
        {send.error && (
          <Notice tone="warning" role="alert">
            {errorSentence(send.error, tWeb)}
          </Notice>
        )}
      </Stack>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('access.issueTitle')}
        consequences={
          <Stack gap="xs">
            <Text>{t('access.issueText')}</Text>
            {pinStatus === 'SET' && <Text>{t('access.issueHasPin')}</Text>}
            {pinStatus === 'CODE_ISSUED' && <Text>{t('access.issueReplaces')}</Text>}
          </Stack>
        }
        confirmLabel={t('access.issueSubmit')}
        onConfirm={issueCode}
      />
      <SetupCodeDialog
        code={code}
        name={patient.displayName}
        timeZone={patient.timeZone}
        onClose={() => setCode(undefined)}
      />
    </SectionCard>
  );
}
