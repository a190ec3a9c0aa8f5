import type { FormatsOf } from './meeting-types';
import { meetingFormats, type MeetingFormat } from './meeting-words';
import { plainLine } from './plain-text';

/** Codes of NA World Services, which mean the same on every BMLT server. */
const worldFormats: Readonly<Record<string, MeetingFormat>> = {
  OPEN: 'open',
  CLOSED: 'closed',
  BEG: 'beginners',
  DISC: 'discussion',
  TOP: 'discussion',
  QA: 'discussion',
  BT: 'literature',
  IP: 'literature',
  IW: 'literature',
  JFT: 'literature',
  LC: 'literature',
  LIT: 'literature',
  SPAD: 'literature',
  SPK: 'speaker',
  STEP: 'step',
  SWG: 'step',
  MED: 'meditation',
  M: 'men',
  W: 'women',
  Y: 'young_people',
  GL: 'lgbtq',
  WCHR: 'wheelchair',
};

/** Keys that a BMLT server is installed with; its own table of formats, where the answer has one, goes first. */
const installedKeys: Readonly<Record<string, string>> = {
  B: 'BEG',
  BK: 'LIT',
  BT: 'BT',
  C: 'CLOSED',
  D: 'DISC',
  GL: 'GL',
  IP: 'IP',
  IW: 'IW',
  JT: 'JFT',
  LC: 'LC',
  M: 'M',
  ME: 'MED',
  O: 'OPEN',
  QA: 'QA',
  SD: 'SPK',
  SG: 'SWG',
  SO: 'SPK',
  ST: 'STEP',
  TO: 'TOP',
  W: 'W',
  WC: 'WCHR',
  YP: 'Y',
};

interface FormatRow {
  id: string;
  key: string;
  worldId: string;
  lang: string;
}

/** A server's own table of formats, as `GetFormats` lists it. */
export interface BmltFormats {
  /** Keys as people know them, for the ids of a row; English where the table has several languages. */
  keysOf: (ids: readonly string[]) => string[];
  formatsOf: FormatsOf;
}

/** Reads a table of formats, which may be absent; it repeats its ids and keys per language. */
export function readBmltFormats(table: unknown): BmltFormats {
  const rows = (Array.isArray(table) ? (table as unknown[]) : []).map(formatRow).filter((row) => row.id !== '');
  // What is put in last counts: English.
  const ordered = [...rows.filter(({ lang }) => lang !== 'en'), ...rows.filter(({ lang }) => lang === 'en')];
  const keys = new Map(ordered.map(({ id, key }) => [id, key]));
  const worldIds = new Map(ordered.map(({ key, worldId }) => [key, worldId]));
  const worldIdOf = (code: string): string => {
    const installed = code.toUpperCase();
    return worldIds.get(code) ?? (Object.hasOwn(installedKeys, installed) ? installedKeys[installed]! : '');
  };
  return {
    keysOf: (ids) => ids.flatMap((id) => keys.get(id) ?? []),
    formatsOf: (_fellowship, codes) => {
      const found = new Set(codes.map((code) => worldFormats[worldIdOf(code)]));
      return meetingFormats.filter((format) => found.has(format));
    },
  };
}

function formatRow(row: unknown): FormatRow {
  const fields = (typeof row === 'object' && row !== null ? row : {}) as Record<string, unknown>;
  return {
    id: plainLine(fields['id'], 40),
    key: plainLine(fields['key_string'], 60),
    worldId: plainLine(fields['world_id'], 20),
    lang: plainLine(fields['lang'], 10),
  };
}
