import { badInput } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { fellowships, isFellowship, type Fellowship } from './fellowships';
import type { OwnMeetingType } from './own-path.entity';

/** A path that an organization knows: one of the catalogue, or one that it added. */
export interface KnownPath extends Fellowship {
  isOwn: boolean;
  /** Offered no more; who chose it keeps it. */
  isRetired: boolean;
  website: string | null;
}

const PREFIX = 'OWN-';

/** The code of an organization's own path, which stands wherever a code of the catalogue may. */
export function ownPathCode(id: Id): string {
  return `${PREFIX}${id}`;
}

/** The own path that a code stands for; null for any other code. */
export function ownPathId(code: string): Id | null {
  const id = code.slice(PREFIX.length);
  return code.startsWith(PREFIX) && isId(id) ? id : null;
}

/** The catalogue, then the organization's own paths by name, retired ones included. */
export async function knownPaths(tx: Transaction): Promise<KnownPath[]> {
  const own = await tx.query<Omit<KnownPath, 'code' | 'isOwn'> & { id: Id }>(
    `select id, name, is_twelve_step as "isTwelveStep", website, retired_at is not null as "isRetired"
       from own_paths where organization_id = $1 order by name, id`,
    [tx.ctx.organizationId],
  );
  return [
    ...fellowships.map((path) => ({ ...path, isOwn: false, isRetired: false, website: null })),
    ...own.map(({ id, ...path }) => ({ ...path, code: ownPathCode(id), isOwn: true })),
  ];
}

/** Refuses a code that is offered to nobody here. @throws AppError BAD_INPUT naming the field */
export async function requirePath(tx: Transaction, code: string, field: string): Promise<void> {
  if (isFellowship(code)) return;
  const offered = (await knownPaths(tx)).filter(({ isRetired }) => !isRetired);
  if (!offered.some((path) => path.code === code))
    throw badInput(field, { en: 'Choose a fellowship from the list.', es: 'Elige una comunidad de la lista.' });
}

/** The meeting types of these own paths by code; codes of the catalogue have none here. */
export async function ownTypesOf(
  tx: Transaction,
  codes: readonly string[],
): Promise<ReadonlyMap<string, readonly OwnMeetingType[]>> {
  const ids = codes.map(ownPathId).filter((id) => id !== null);
  if (ids.length === 0) return new Map();
  const rows = await tx.query<{ id: Id; types: OwnMeetingType[] }>(
    'select id, meeting_types as types from own_paths where organization_id = $1 and id = any($2)',
    [tx.ctx.organizationId, ids],
  );
  return new Map(rows.map(({ id, types }) => [ownPathCode(id), types]));
}
