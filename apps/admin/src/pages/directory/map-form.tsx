import { Button, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { TileServerQuery as Answer } from '../../../gql/graphql';
import { RemoveTileServerMutation, SetTileServerMutation } from './map.graphql';

function RemoveMap() {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const remove = useSendDocument(RemoveTileServerMutation, { changes: ['meetings'] });
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('map.remove')}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('map.removeTitle')}
        consequences={t('map.removeWhat')}
        confirmLabel={t('map.remove')}
        onConfirm={async () => {
          await remove.mutateAsync({});
          toast(t('map.removed'));
        }}
      />
    </>
  );
}

/** Where the map is kept and whose it is; without it there is none. */
export function MapForm({ server }: { server: Answer['tileServer'] | undefined }) {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const set = useSendDocument(SetTileServerMutation, { changes: ['meetings'] });
  const state = useAppForm({
    initialValues: { tileAddress: server?.tileAddress ?? '', attribution: server?.attribution ?? '' },
    schema: z.object({
      tileAddress: z.string().trim().min(1, t('map.addressMissing')),
      attribution: z.string().trim().min(1, t('map.attributionMissing')),
    }),
    onSubmit: async (input) => {
      await set.mutateAsync({ input });
      toast(t('map.saved'));
    },
  });
  return (
    <>
      <AppForm state={state} submitLabel={t('map.save')} secondary={server && <RemoveMap />}>
        <TextInput
          label={t('map.address')}
          description={t('map.addressHelp')}
          placeholder="https://tiles.example.org/{z}/{x}/{y}.png"
          maxLength={500}
          autoComplete="off"
          spellCheck={false}
          {...state.field('tileAddress')}
        />
        <TextInput
          label={t('map.attribution')}
          description={t('map.attributionHelp')}
          maxLength={200}
          {...state.field('attribution')}
        />
      </AppForm>
      <UnsavedGuard isUnsaved={state.isUnsaved} />
    </>
  );
}
