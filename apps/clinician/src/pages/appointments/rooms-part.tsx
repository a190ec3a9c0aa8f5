import { Button, Group, Stack, TextInput, Title } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { AddAppointmentRoomMutation, RetireAppointmentRoomMutation, type Availability } from './availability.graphql';
import { HoursCard } from './hours-card';

function RoomForm({ facilityId, onClose }: { facilityId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [submitId] = useState(() => crypto.randomUUID());
  const add = useSendDocument(AddAppointmentRoomMutation, { changes: ['appointments'] });
  const state = useAppForm({
    initialValues: { name: '' },
    schema: z.object({ name: z.string().trim().min(1, t('appointments.roomMissing')) }),
    onSubmit: async ({ name }) => {
      await add.mutateAsync({ input: { submitId, facilityId, name } });
      onClose();
    },
  });
  return (
    <AppForm state={state} submitLabel={t('appointments.addRoom')} secondary={<CancelButton onClick={onClose} />}>
      <TextInput label={t('appointments.roomName')} maxLength={60} data-autofocus {...state.field('name')} />
    </AppForm>
  );
}

/** The rooms of a facility and when they can be booked; one for which nothing is said is open to everybody. */
export function RoomsPart({ availability, mayChange }: { availability: Availability; mayChange: boolean }) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const [ending, setEnding] = useState<{ id: string; name: string }>();
  const retire = useSendDocument(RetireAppointmentRoomMutation, { changes: ['appointments'] });
  const { facilityId, rooms, spans } = availability;
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Title order={2}>{t('appointments.rooms')}</Title>
        {mayChange && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('appointments.addRoom')}
          </Button>
        )}
      </Group>
      {rooms.map((room) => (
        <div key={room.id}>
          <HoursCard
            facilityId={facilityId}
            subject={{ roomId: room.id, name: room.name }}
            spans={spans.filter(({ roomId }) => roomId === room.id)}
            mayChange={mayChange}
            none={t('appointments.roomOpen')}
          />
          {mayChange && (
            <Button size="compact-sm" variant="subtle" onClick={() => setEnding(room)}>
              {t('appointments.retireOf', { name: room.name })}
            </Button>
          )}
        </div>
      ))}
      <FormDialog opened={isAdding} onClose={() => setAdding(false)} title={t('appointments.addRoom')}>
        {isAdding && <RoomForm facilityId={facilityId} onClose={() => setAdding(false)} />}
      </FormDialog>
      <ConfirmDialog
        opened={ending !== undefined}
        onClose={() => setEnding(undefined)}
        title={t('appointments.retireTitle', { name: ending?.name ?? '' })}
        consequences={t('appointments.retireText')}
        confirmLabel={t('appointments.retire')}
        onConfirm={() => retire.mutateAsync({ input: { roomId: ending!.id } })}
      />
    </Stack>
  );
}
