/** A place on a map, with what is there. */
export interface MapPlace {
  key: string;
  /** Latitude, longitude. */
  position: [number, number];
  /** Its name, as the first meeting there writes it. */
  name: string;
  /** Meetings that are found there. */
  count: number;
}

/** A pin: one place, or several that lie too close together to be pressed one by one. */
export interface MapPin extends MapPlace {
  keys: string[];
}

/** What a map needs of a meeting. */
export interface MappedMeeting {
  attendance: string;
  latitude?: number | null;
  longitude?: number | null;
  locationName?: string | null;
  address?: string | null;
  name: string;
}

/** The place of a meeting that people go to; undefined for one online, by phone, or of unknown position. */
export function placeOf({ attendance, latitude, longitude }: MappedMeeting): string | undefined {
  const isSomewhere = attendance === 'IN_PERSON' || attendance === 'HYBRID';
  // About ten metres: lists write the same door with a few digits more or less.
  return isSomewhere && latitude != null && longitude != null
    ? `${latitude.toFixed(4)} ${longitude.toFixed(4)}`
    : undefined;
}

/** The places of meetings, each once, in the order of their first meeting. */
export function placesOf(meetings: readonly MappedMeeting[]): MapPlace[] {
  const places = new Map<string, MapPlace>();
  for (const meeting of meetings) {
    const key = placeOf(meeting);
    if (key === undefined) continue;
    const known = places.get(key);
    if (known) known.count += 1;
    else
      places.set(key, {
        ...{ key, position: [meeting.latitude!, meeting.longitude!], count: 1 },
        name: meeting.locationName ?? meeting.address ?? meeting.name,
      });
  }
  return [...places.values()];
}

/** Gathers places into pins that stand at least `apart` pixels from each other, wherever `project` puts them. */
export function pinsOf(
  places: readonly MapPlace[],
  project: (position: MapPlace['position']) => { x: number; y: number },
  apart: number,
): MapPin[] {
  const pins: (MapPin & { x: number; y: number })[] = [];
  for (const place of places) {
    const { x, y } = project(place.position);
    const near = pins.find((pin) => Math.abs(pin.x - x) < apart && Math.abs(pin.y - y) < apart);
    if (!near) pins.push({ ...place, keys: [place.key], x, y });
    else {
      near.keys.push(place.key);
      near.count += place.count;
    }
  }
  return pins;
}
