import { Text } from '@mantine/core';
import { control, divIcon, latLngBounds, map as createMap, marker, tileLayer, type Map as LeafletMap } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { useEffect, useRef, useState } from 'react';
import type { MapPlace } from './map-places';
import classes from './tile-map.module.css';

interface TileMapProps {
  places: readonly MapPlace[];
  selected: string | undefined;
  onSelect: (key: string) => void;
  /** What a screen reader calls the map, its buttons and a pin. */
  words: { label: string; zoomIn: string; zoomOut: string; pin: (place: MapPlace) => string };
  /** Whose map it is. */
  attribution: string;
}

/** Pixels: a thumb's width. */
const PIN = 36;
const NEAREST = 18;

/** Places on the organization's own map, whose squares come through our own server. Load it when it is first opened. */
export function TileMap({ places, selected, onSelect, words, attribution }: TileMapProps) {
  const box = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<LeafletMap>();
  const { label, zoomIn, zoomOut } = words;
  useEffect(() => {
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const created = createMap(box.current!, {
      ...{ attributionControl: false, zoomControl: false, maxZoom: NEAREST },
      ...(isStill && { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false }),
    });
    tileLayer('/tiles/{z}/{x}/{y}', { maxZoom: NEAREST }).addTo(created);
    setMap(created);
    return () => {
      created.remove();
    };
  }, []);
  useEffect(() => {
    if (!map) return undefined;
    const buttons = control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map);
    return () => {
      buttons.remove();
    };
  }, [map, zoomIn, zoomOut]);
  useEffect(() => {
    if (!map || places.length === 0) return;
    map.fitBounds(latLngBounds(places.map(({ position }) => position)), { padding: [PIN, PIN], maxZoom: 14 });
  }, [map, places]);
  useEffect(() => {
    if (!map) return undefined;
    const pins = places.map((place) => marker(place.position, { icon: iconOf(place), keyboard: false }).addTo(map));
    return () => {
      for (const pin of pins) pin.remove();
    };

    function iconOf(place: MapPlace) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = classes['pin'] ?? '';
      button.textContent = String(place.count);
      button.setAttribute('aria-label', words.pin(place));
      button.dataset['place'] = place.key;
      button.addEventListener('click', () => onSelect(place.key));
      return divIcon({ html: button, className: '', iconSize: [PIN, PIN] });
    }
  }, [map, places, onSelect, words]);
  useEffect(() => {
    for (const button of box.current?.querySelectorAll<HTMLElement>('[data-place]') ?? [])
      button.setAttribute('aria-pressed', String(button.dataset['place'] === selected));
  }, [map, places, onSelect, words, selected]);
  return (
    <figure className={classes['figure']}>
      <div ref={box} className={classes['map']} role="region" aria-label={label} />
      <Text component="figcaption" size="xs" c="dimmed" mt={4}>
        {attribution}
      </Text>
    </figure>
  );
}
