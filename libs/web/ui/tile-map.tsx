import { Text } from '@mantine/core';
import { control, divIcon, latLngBounds, map as createMap, marker, tileLayer, type Map as LeafletMap } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { pinsOf, type MapPin, type MapPlace } from './map-places';
import classes from './tile-map.module.css';

interface TileMapProps {
  places: readonly MapPlace[];
  /** Keys of the places whose meetings are shown. */
  selected: readonly string[];
  onSelect: (keys: readonly string[]) => void;
  /** What a screen reader calls the map, its buttons and a pin. */
  words: { label: string; zoomIn: string; zoomOut: string; pin: (pin: MapPin) => string };
  /** Whose map it is. */
  attribution: string;
}

/** Pixels: what a thumb can hit. */
const PIN = 36;
const APART = 44;
const NEAREST = 18;

/** Places on the organization's own map, whose squares come through our own server. Load it when it is first opened. */
export function TileMap({ places, selected, onSelect, words, attribution }: TileMapProps) {
  const box = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<LeafletMap>();
  const [zoom, setZoom] = useState<number>();
  const { label, zoomIn, zoomOut } = words;
  useEffect(() => {
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const created = createMap(box.current!, {
      ...{ attributionControl: false, zoomControl: false, maxZoom: NEAREST },
      ...(isStill && { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false }),
    });
    tileLayer('/tiles/{z}/{x}/{y}', { maxZoom: NEAREST }).addTo(created);
    created.on('zoomend', () => setZoom(created.getZoom()));
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
    map.fitBounds(latLngBounds(places.map(({ position }) => position)), {
      paddingTopLeft: [64, PIN],
      paddingBottomRight: [PIN, PIN],
      maxZoom: 14,
    });
  }, [map, places]);
  const pins = useMemo(
    () => (map && zoom !== undefined ? pinsOf(places, (position) => map.project(position, zoom), APART) : []),
    [map, zoom, places],
  );
  useEffect(() => {
    if (!map) return undefined;
    const markers = pins.map((pin) => marker(pin.position, { icon: iconOf(pin), keyboard: false }).addTo(map));
    return () => {
      for (const each of markers) each.remove();
    };

    function iconOf(pin: MapPin) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = classes['pin'] ?? '';
      button.textContent = String(pin.count);
      button.setAttribute('aria-label', words.pin(pin));
      button.dataset['place'] = pin.key;
      button.addEventListener('click', () => onSelect(pin.keys));
      return divIcon({ html: button, className: '', iconSize: [PIN, PIN] });
    }
  }, [map, pins, onSelect, words]);
  useEffect(() => {
    for (const button of box.current?.querySelectorAll<HTMLElement>('[data-place]') ?? [])
      button.setAttribute('aria-pressed', String(selected.includes(button.dataset['place'] ?? '')));
  }, [pins, onSelect, words, selected]);
  return (
    <figure className={classes['figure']}>
      <div ref={box} className={classes['map']} role="region" aria-label={label} />
      <Text component="figcaption" size="xs" c="dimmed" mt={4}>
        {attribution}
      </Text>
    </figure>
  );
}
