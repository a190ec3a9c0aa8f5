import { Stack, Text } from '@mantine/core';
import { placeOf, placesOf, type MapPin } from '@stepwell/web/ui/map-places';
import { TileMap } from '@stepwell/web/ui/tile-map';
import { useMemo, useState, type ReactNode } from 'react';
import { mapTexts } from './map-texts';
import type { FoundMeeting } from './use-found-meetings';

interface FoundMapProps {
  meetings: readonly FoundMeeting[];
  attribution: string;
  locale: string;
  /** Shows one meeting as the list does. */
  card: (meeting: FoundMeeting) => ReactNode;
}

/** Found meetings by their places; those of a tapped circle stand below, as in the list, which holds all of them. */
export function FoundMap({ meetings, attribution, locale, card }: FoundMapProps) {
  const texts = mapTexts(locale);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const places = useMemo(() => placesOf(meetings), [meetings]);
  const words = useMemo(
    () => ({
      ...{ label: texts.label, zoomIn: texts.zoomIn, zoomOut: texts.zoomOut },
      pin: ({ name, count, keys }: MapPin) => texts.pin(name, count, keys.length - 1),
    }),
    [texts],
  );
  const placed = places.reduce((sum, { count }) => sum + count, 0);
  const here = meetings.filter((meeting) => selected.includes(placeOf(meeting) ?? ''));
  return (
    <>
      <Text>{texts.onMap(placed, meetings.length)}</Text>
      <TileMap places={places} selected={selected} onSelect={setSelected} words={words} attribution={attribution} />
      <div role="status">
        {here.length > 0 ? <Stack gap="sm">{here.map(card)}</Stack> : <Text c="dimmed">{texts.pick}</Text>}
      </div>
    </>
  );
}
