import { Box, Button, Group, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { readablePhone } from '@stepwell/web/format/phone';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { Allowed } from '@stepwell/web/session/session-provider';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Language } from '../../../gql/graphql';
import type { Contact } from './contact-row';
import { RevokeVoicemailConsentMutation } from './contact.graphql';
import { VoicemailDialog } from './voicemail-dialog';

function useAnswerWords(): (answer: NonNullable<Contact['voicemail']>['answer']) => string {
  const { t } = useTranslation();
  const reader = useReader();
  const dayOf = (instant: string): string => sayDay(localDay(new Date(instant), reader.zone), reader);
  return (answer) => {
    if (!answer) return t('voicemail.notAsked');
    const { agreed, source, answeredAt, recordedByName, endedAt } = answer;
    if (agreed && endedAt) return t('voicemail.answer.ended', { day: dayOf(endedAt) });
    const said = { day: dayOf(answeredAt), source: t(`voicemail.source.${source}`) };
    return [
      t(agreed ? 'voicemail.answer.yes' : 'voicemail.answer.no', said),
      recordedByName && t('voicemail.recordedBy', { name: recordedByName }),
    ]
      .filter(Boolean)
      .join(', ');
  };
}

/** Whether a message may be left on a number: what the patient said, how and when, and the way to take it back. */
export function VoicemailConsent({ contact, language }: { contact: Contact; language: Language }) {
  const { t } = useTranslation();
  const toast = useToast();
  const say = useAnswerWords();
  const [isRecording, setRecording] = useState(false);
  const [isRevoking, setRevoking] = useState(false);
  const revoke = useSendDocument(RevokeVoicemailConsentMutation, { changes: ['patients', 'tasks', 'follow-ups'] });
  const { voicemail } = contact;
  if (!voicemail) return null;
  const { rule, answer } = voicemail;
  const live = answer?.agreed && !answer.endedAt ? answer : undefined;
  const phone = readablePhone(contact.address);
  const confirmRevocation = async (): Promise<void> => {
    if (!live) return;
    await revoke.mutateAsync({ input: { consentId: live.id } });
    toast(t('consents.revoked'));
  };
  return (
    <Group justify="space-between" align="flex-start" gap="sm" wrap="nowrap">
      <Box miw={0}>
        <Text fw={600}>{t('voicemail.slot', { phone })}</Text>
        {(rule !== 'SHARED' || answer) && (
          <Text size="xs" c="dimmed">
            {say(answer)}
          </Text>
        )}
        {rule === 'SHARED' && <Text size="xs">{t('voicemail.shared')}</Text>}
      </Box>
      <Allowed to="consent:manage">
        {live ? (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            flex="none"
            aria-label={t('voicemail.revokeOf', { phone })}
            onClick={() => setRevoking(true)}
          >
            {t('consents.revoke')}
          </Button>
        ) : (
          rule !== 'SHARED' && (
            <Button
              variant="default"
              size="compact-sm"
              flex="none"
              aria-label={t('voicemail.recordOf', { phone })}
              onClick={() => setRecording(true)}
            >
              {t('voicemail.record')}
            </Button>
          )
        )}
      </Allowed>
      <VoicemailDialog
        opened={isRecording}
        contactId={contact.id}
        phone={phone}
        language={language}
        onClose={() => setRecording(false)}
      />
      <ConfirmDialog
        opened={isRevoking}
        onClose={() => setRevoking(false)}
        title={t('consents.revokeTitle')}
        consequences={<Text>{t('voicemail.revokeText', { phone })}</Text>}
        confirmLabel={t('consents.revokeSubmit')}
        tone="danger"
        onConfirm={confirmRevocation}
      />
    </Group>
  );
}
