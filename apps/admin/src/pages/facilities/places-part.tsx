import { Button, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { offeredLevels } from './offer-part';
import { CountedPlacesQuery, SaveProgrammePlacesMutation, type CountedPlaces } from './places.graphql';

interface PlacesFormProps {
  facilityId: string;
  /** Undefined for what is not counted yet. */
  counted: CountedPlaces | undefined;
  onClose: () => void;
}

function PlacesForm({ facilityId, counted, onClose }: PlacesFormProps) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const save = useSendDocument(SaveProgrammePlacesMutation, { changes: ['organization'] });
  const state = useAppForm({
    initialValues: {
      levelOfCare: counted?.levelOfCare ?? 'RESIDENTIAL',
      ...{ track: counted?.track ?? '', places: counted ? String(counted.places) : '' },
    },
    schema: z.object({
      places: z
        .string()
        .trim()
        .regex(counted ? /^\d{0,3}$/ : /^\d{1,3}$/, t('capacity.placesWrong')),
    }),
    onSubmit: async ({ levelOfCare, track, places }) => {
      await save.mutateAsync({
        input: {
          ...{ facilityId, levelOfCare, track: track.trim() || null, version: counted?.version ?? 0 },
          places: places.trim() === '' ? null : Number(places),
        },
      });
      toast(t('capacity.saved'));
      onClose();
    },
  });
  return (
    <AppForm state={state} submitLabel={t('capacity.save')} secondary={<CancelButton onClick={onClose} />}>
      {!counted && (
        <>
          <NativeSelect
            label={t('capacity.level')}
            data={offeredLevels.map((value) => ({ value, label: t(`offer.level.${value}`) }))}
            {...state.field('levelOfCare')}
          />
          <TextInput
            label={tWeb('form.optional', { label: t('capacity.track') })}
            description={t('capacity.trackHelp')}
            maxLength={100}
            {...state.field('track')}
          />
        </>
      )}
      <TextInput
        label={t('capacity.places')}
        description={counted ? t('capacity.placesHelp') : undefined}
        inputMode="numeric"
        autoComplete="off"
        maw={200}
        {...state.field('places')}
      />
    </AppForm>
  );
}

/** How many people each programme of a facility takes. */
export function PlacesPart({ facilityId }: { facilityId: string }) {
  const { t } = useTranslation('admin');
  const [open, setOpen] = useState<CountedPlaces | 'new'>();
  const { data, error, refetch } = useDocument(CountedPlacesQuery, {}, { topics: ['organization'] });
  const counted = data?.programmePlaces.filter((one) => one.facilityId === facilityId);
  const nameOf = ({ levelOfCare, track }: CountedPlaces): string =>
    [t(`offer.level.${levelOfCare}`), track].filter(Boolean).join(', ');
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!counted) return null;
  const close = (): void => setOpen(undefined);
  return (
    <Stack component="section" aria-labelledby="capacity" gap="md" mt="xl" align="flex-start" maw={640}>
      <div>
        <Title order={2} size="h4" id="capacity">
          {t('capacity.title')}
        </Title>
        <Text>{t('capacity.lead')}</Text>
      </div>
      {counted.length === 0 ? (
        <Text c="dimmed">{t('capacity.none')}</Text>
      ) : (
        <Stack component="ul" gap="sm" m={0} p={0} w="100%" style={{ listStyle: 'none' }}>
          {counted.map((one) => (
            <Group component="li" key={one.id} justify="space-between" gap="sm">
              <Text>{t('capacity.line', { level: nameOf(one), count: one.places })}</Text>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('capacity.changeOf', { level: nameOf(one) })}
                onClick={() => setOpen(one)}
              >
                {t('capacity.change')}
              </Button>
            </Group>
          ))}
        </Stack>
      )}
      <Button variant="default" onClick={() => setOpen('new')}>
        {t('capacity.add')}
      </Button>
      <FormDialog
        opened={open !== undefined}
        onClose={close}
        title={open && open !== 'new' ? t('capacity.changeOf', { level: nameOf(open) }) : t('capacity.add')}
      >
        {open && <PlacesForm facilityId={facilityId} counted={open === 'new' ? undefined : open} onClose={close} />}
      </FormDialog>
    </Stack>
  );
}
