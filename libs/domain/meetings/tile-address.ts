import { isPublicAddress } from '@stepwell/platform/safe-fetch/public-address';
import { FetchRefused } from '@stepwell/platform/safe-fetch/refusals';
import { literalAddress, readWebAddress } from '@stepwell/platform/safe-fetch/web-address';

/** One square of the map: 0 to 22, then the column and the row, each below two to the power of the zoom. */
export interface Tile {
  zoom: number;
  column: number;
  row: number;
}

/** The nearest that tiles are asked for. */
const MAX_ZOOM = 22;

const holes = ['{z}', '{x}', '{y}'] as const;

/** What is wrong with an address of tiles, as a sentence with the fix; null when it can be asked. */
export function tileAddressFault(address: string): string | null {
  if (!address.startsWith('https://')) return 'The address must begin with https://.';
  const isComplete = holes.every((hole) => address.split(hole).length === 2);
  const rest = holes.reduce((text, hole) => text.replace(hole, ''), address);
  if (!isComplete || /[{}]/.test(rest))
    return 'Write {z}, {x} and {y} once each and no other braces, as in https://tiles.example.org/{z}/{x}/{y}.';
  // Every square comes from the one server that was looked at.
  const host = address.slice('https://'.length).split(/[/?#]/)[0]!;
  if (host === '' || /[{}]/.test(host)) return 'Name the server before the first slash, without {z}, {x} or {y}.';
  try {
    const url = readWebAddress(address.replaceAll(/[{}]/g, ''), [443]);
    const literal = literalAddress(url);
    if (literal === null || isPublicAddress(literal)) return null;
  } catch (error) {
    if (!(error instanceof FetchRefused)) throw error;
  }
  return 'This address can’t be read. Give one that is reachable on the internet, without a port, a name or a password.';
}

/** A square as the path of an address writes it. */
export type TileTexts = Record<keyof Tile, string>;

/** The square that three texts name; null unless it lies on the map. */
export function tileOf(texts: TileTexts): Tile | null {
  const isNumber = (text: string): boolean => /^(0|[1-9]\d{0,6})$/.test(text);
  if (!isNumber(texts.zoom) || !isNumber(texts.column) || !isNumber(texts.row)) return null;
  const [zoom, column, row] = [Number(texts.zoom), Number(texts.column), Number(texts.row)];
  const count = 2 ** zoom;
  return zoom <= MAX_ZOOM && column < count && row < count ? { zoom, column, row } : null;
}

/** Where one square is asked for. */
export function addressOfTile(address: string, { zoom, column, row }: Tile): string {
  return address.replace('{z}', String(zoom)).replace('{x}', String(column)).replace('{y}', String(row));
}
