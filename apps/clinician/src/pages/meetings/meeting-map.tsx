import { Text } from '@mantine/core';
import { placeOf, placesOf, type MapPin } from '@stepwell/web/ui/map-places';
import { TileMap } from '@stepwell/web/ui/tile-map';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { FoundMeeting } from './meeting-result';

interface MeetingMapProps {
  meetings: readonly FoundMeeting[];
  attribution: string;
  /** Shows meetings as the list does. */
  results: (meetings: readonly FoundMeeting[]) => ReactNode;
}

/** Found meetings by their places; those of a pressed pin stand below, as in the list, which holds all of them. */
export function MeetingMap({ meetings, attribution, results }: MeetingMapProps) {
  const { t } = useTranslation();
  const [selected, setSelected] = useState<readonly string[]>([]);
  const places = useMemo(() => placesOf(meetings), [meetings]);
  const words = useMemo(
    () => ({
      label: t('finder.mapLabel'),
      zoomIn: t('finder.zoomIn'),
      zoomOut: t('finder.zoomOut'),
      pin: ({ name, count, keys }: MapPin) =>
        keys.length === 1
          ? t('finder.pin', { name, count })
          : t('finder.pins', { name, count, places: keys.length - 1 }),
    }),
    [t],
  );
  const placed = places.reduce((sum, { count }) => sum + count, 0);
  const here = meetings.filter((meeting) => selected.includes(placeOf(meeting) ?? ''));
  return (
    <>
      <Text size="xs" c="dimmed">
        {t('finder.mapFound', { count: placed, shown: meetings.length })}
      </Text>
      <TileMap places={places} selected={selected} onSelect={setSelected} words={words} attribution={attribution} />
      <div role="status">
        {here.length > 0 ? (
          results(here)
        ) : (
          <Text mt="sm" c="dimmed">
            {t('finder.mapPick')}
          </Text>
        )}
      </div>
    </>
  );
}
