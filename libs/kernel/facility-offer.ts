/** What a facility may have that not every one has. */
export const facilityNeeds = [
  'medication',
  'mental_health',
  'pregnancy',
  'children',
  'veterans',
  'wheelchair',
] as const;
/** One of them. */
export type FacilityNeed = (typeof facilityNeeds)[number];

/** Languages that a facility may say its staff speak, as codes of BCP 47; `ase` is American Sign Language. */
export const spokenLanguages = [
  ...(['en', 'es', 'ar', 'ase', 'fr', 'ht', 'ko', 'pt', 'ru', 'so', 'tl', 'vi', 'zh'] as const),
] as const;
/** One of them. */
export type SpokenLanguage = (typeof spokenLanguages)[number];

/** Whether there is room; a number could tell who watches it who came and went. */
export type Room = 'free' | 'unsaid' | 'full';

/** What a facility says about itself to whoever looks for a place. */
export interface FacilityOfferFacts {
  levels: readonly string[];
  needs: readonly string[];
  languages: readonly string[];
  /** Whether it has room, over all that it offers. */
  room: Room;
  /** The same of the levels whose places are counted. */
  roomByLevel: Readonly<Record<string, Room>>;
}

/** What somebody looks for; empty or null where they don't say. */
export interface PlaceWish {
  level: string | null;
  needs: readonly string[];
  language: string | null;
}

/** Why a place stands where it stands. */
export interface PlaceFit {
  hasLevel: boolean | null;
  met: string[];
  unmet: string[];
  speaks: boolean | null;
  room: Room;
}

/** How a place fits a wish. */
export function fitOf({ levels, needs, languages, ...offer }: FacilityOfferFacts, wish: PlaceWish): PlaceFit {
  return {
    hasLevel: wish.level === null ? null : levels.includes(wish.level),
    met: wish.needs.filter((need) => needs.includes(need)),
    unmet: wish.needs.filter((need) => !needs.includes(need)),
    speaks: wish.language === null ? null : languages.includes(wish.language),
    room: (wish.level === null ? undefined : offer.roomByLevel[wish.level]) ?? offer.room,
  };
}

const rooms = ['free', 'unsaid', 'full'];

/**
 * Orders places by one fixed rule that nobody can buy: the level asked for, fewest needs unmet, the language, a place that is
 * free (then those that do not say, then full ones), the shorter way, the name.
 * @param miles null where it is not known
 */
export function byFit<Place extends { name: string; fit: PlaceFit; miles: number | null }>(
  places: readonly Place[],
): Place[] {
  const key = ({ fit, miles }: Place): number[] => [
    ...[Number(fit.hasLevel === false), fit.unmet.length, Number(fit.speaks === false), rooms.indexOf(fit.room)],
    miles ?? Number.MAX_SAFE_INTEGER,
  ];
  return places.toSorted((one, other) => {
    const [left, right] = [key(one), key(other)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at === -1 ? one.name.localeCompare(other.name) : left[at]! - right[at]!;
  });
}
