import { Button, List } from '@mantine/core';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { wrapping } from '@stepwell/web/ui/wrapping';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { DeactivateStaffMutation } from '../people/people.graphql';
import type { StaffMember } from '../people/use-staff';

/** Ends somebody's access, and says first what that does. */
export function DeactivatePerson({ person, isReady }: { person: StaffMember; isReady: boolean }) {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const deactivate = useSendDocument(DeactivateStaffMutation, { changes: ['staff', 'patients'] });
  const { id, version, displayName: name } = person;
  return (
    <>
      <Button color="red" {...wrapping} disabled={!isReady} onClick={() => setAsking(true)}>
        {t('people.deactivateConfirm', { name })}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('people.deactivateTitle', { name })}
        consequences={
          <List spacing={4}>
            {([1, 2, 3, 4] as const).map((line) => (
              <List.Item key={line}>{t(`people.deactivateLine${line}`)}</List.Item>
            ))}
          </List>
        }
        confirmLabel={t('people.deactivateConfirm', { name })}
        tone="danger"
        onConfirm={async () => {
          await deactivate.mutateAsync({ input: { id, version } });
          toast(t('people.deactivated', { name }));
        }}
      />
    </>
  );
}
