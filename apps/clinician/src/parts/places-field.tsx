import { Stack, Text, Textarea, type TextareaProps } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { ProgrammePlacesQuery } from './places.graphql';

interface PlacesFieldProps extends TextareaProps {
  /** Where the stay would be; left out where that follows only from what the server knows. */
  facilityId?: string;
  levelOfCare?: string;
  track?: string;
}

/** How many places are held where a stay would take one; where none is left, the reason of who may go past that. */
export function PlacesField({ facilityId, levelOfCare, track = '', ...field }: PlacesFieldProps) {
  const { t } = useTranslation();
  const mayOverride = useSession().can('capacity:override');
  const { data } = useDocument(ProgrammePlacesQuery, {}, { topics: ['organization', 'patients'] });
  const counted = (data?.programmePlaces ?? []).filter(
    (one) =>
      one.facilityId === facilityId &&
      one.levelOfCare === levelOfCare &&
      (!one.track || one.track.toLowerCase() === track.trim().toLowerCase()),
  );
  const isFull = counted.some(({ places, taken }) => (taken ?? 0) >= places);
  if (counted.length === 0 && !field.error) return null;
  return (
    <Stack gap="xs">
      {counted.map(({ id, places, taken, track: name }) => {
        const what = name ?? t(`levelOfCare.${levelOfCare as 'DETOX'}`);
        const over = (taken ?? 0) - places;
        return (
          <Text key={id} size="sm" c={over >= 0 ? undefined : 'dimmed'}>
            {t(over > 0 ? 'places.over' : 'places.taken', { what, taken: taken ?? 0, count: places, over })}
          </Text>
        );
      })}
      {(isFull || field.error) &&
        (mayOverride ? (
          <Textarea
            label={t('places.reason')}
            description={t('places.reasonHelp')}
            maxLength={300}
            autosize
            minRows={2}
            {...field}
          />
        ) : (
          <Text id={field.id ?? ''} tabIndex={-1}>
            {t('places.full')}
          </Text>
        ))}
    </Stack>
  );
}
