import { Button, Stack, Text } from '@mantine/core';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { Allowed } from '@stepwell/web/session/session-provider';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { PlusIcon } from '@stepwell/web/ui/icons';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { AddContactDialog } from './add-contact-dialog';
import { ContactRow, readableAddress, type Contact } from './contact-row';
import { RemoveContactMutation } from './contact.graphql';
import type { ContactPatient } from './contact.graphql';
import { plannedOn } from './planned-count';
import { VerifyContactDialog } from './verify-contact-dialog';

/** Addresses and numbers of the patient: verified by read-back, with safe hours. */
export function ContactsCard({ patient }: { patient: ContactPatient }) {
  const { t } = useTranslation();
  const toast = useToast();
  const [adding, setAdding] = useState(false);
  const [verifying, setVerifying] = useState<Contact>();
  const [removing, setRemoving] = useState<Contact>();
  const remove = useSendDocument(RemoveContactMutation, { changes: ['patients', 'follow-ups'] });
  const planned = removing ? plannedOn(patient, removing.kind === 'EMAIL' ? 'EMAIL' : 'SMS') : 0;

  const confirmRemoval = async (): Promise<void> => {
    if (!removing) return;
    await remove.mutateAsync({ input: { contactId: removing.id } });
    toast(t('contacts.removed'));
  };
  return (
    <SectionCard
      title={t('contacts.title')}
      action={
        <Allowed to="patient:update">
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<PlusIcon size={14} />}
            onClick={() => setAdding(true)}
          >
            {t('contacts.add')}
          </Button>
        </Allowed>
      }
    >
      {patient.contacts.length === 0 ? (
        <EmptyState title={t('contacts.empty')} hint={t('contacts.emptyHint')} />
      ) : (
        <Stack gap="md">
          {patient.contacts.map((contact) => (
            <ContactRow
              key={contact.id}
              contact={contact}
              zone={patient.timeZone}
              onVerify={() => setVerifying(contact)}
              onRemove={() => setRemoving(contact)}
            />
          ))}
        </Stack>
      )}
      <AddContactDialog opened={adding} onClose={() => setAdding(false)} patientId={patient.id} />
      <VerifyContactDialog contact={verifying} onClose={() => setVerifying(undefined)} />
      <ConfirmDialog
        opened={removing !== undefined}
        onClose={() => setRemoving(undefined)}
        title={t('contacts.removeTitle')}
        consequences={
          <>
            <Text>{removing && t('contacts.removeText', { address: readableAddress(removing) })}</Text>
            {planned > 0 && <Text mt="xs">{t('contacts.removePlanned', { count: planned })}</Text>}
          </>
        }
        confirmLabel={t('contacts.remove')}
        tone="danger"
        onConfirm={confirmRemoval}
      />
    </SectionCard>
  );
}
