import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, optionalText } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { fellowships } from './fellowships';
import { ownPathCode } from './known-paths';
import { readConference } from './meeting-place';
import { ownFormatsOf } from './meeting-types';
import { meetingFormats } from './meeting-words';
import { OwnPath, type OwnMeetingType } from './own-path.entity';
import type { AddOwnPathInput, ChangeOwnPathInput } from './own-paths.graphql';

const MOST_TYPES = 100;
const MOST_LINK = 1_000;

const typeSchema = z.object({
  code: oneLine('A code', 60).refine((code) => !code.includes(','), { error: 'A code has no comma in it.' }),
  en: oneLine('What the code means', 120),
  es: optionalText(oneLine('What the code means in Spanish', 120)),
  format: z
    .enum(meetingFormats)
    .nullish()
    .transform((format) => format ?? null),
});

const schema = z.object({
  name: oneLine('Name', 120),
  isTwelveStep: z.boolean(),
  website: optionalText(
    z
      .string()
      .refine((text) => linkOf(text) !== null, { error: 'Give a whole address, like https://example.org.' })
      .transform((text) => linkOf(text)!),
  ),
  meetingTypes: z
    .array(typeSchema)
    .max(MOST_TYPES, { error: `Name at most ${MOST_TYPES} codes.` })
    .refine((types) => new Set(types.map(({ code }) => code.toUpperCase())).size === types.length, {
      error: 'The same code stands there twice.',
    }),
});

/** Keeps the paths that an organization adds to the catalogue for itself; other organizations see nothing of them. */
@Injectable()
export class KeepOwnPath {
  /** @returns the new path's id. @throws AppError FORBIDDEN; BAD_INPUT naming the field, also for a name that is taken */
  async add(tx: Transaction, input: AddOwnPathInput): Promise<Id> {
    authorize(tx.ctx, 'meeting:manage');
    const values = await valuesOf(tx, input, null);
    const { id } = await tx.repo(OwnPath).insert({ ...values, changedById: changer(tx) });
    await tx.changed('meetings');
    return id;
  }

  /** Changes it as a whole; meetings that its lists gave are sorted anew by its types. @throws AppError as `add`; NOT_FOUND */
  async change(tx: Transaction, { ownPathId, ...input }: ChangeOwnPathInput): Promise<Id> {
    authorize(tx.ctx, 'meeting:manage');
    const { id } = await tx.repo(OwnPath).getForUpdate(ownPathId);
    const values = await valuesOf(tx, input, id);
    await tx.repo(OwnPath).update({ id }, { ...values, changedById: changer(tx) });
    await sortAnew(tx, id, values.meetingTypes);
    await tx.changed('meetings');
    return id;
  }

  /** Offers it no more, or again; who chose it keeps it either way. @throws AppError FORBIDDEN, NOT_FOUND */
  async retire(tx: Transaction, ownPathId: Id, isRetired: boolean): Promise<Id> {
    authorize(tx.ctx, 'meeting:manage');
    const { id, retiredAt } = await tx.repo(OwnPath).getForUpdate(ownPathId);
    const since = isRetired ? (retiredAt ?? (await tx.now())) : null;
    await tx.repo(OwnPath).update({ id }, { retiredAt: since, changedById: changer(tx) });
    await tx.changed('meetings');
    return id;
  }
}

async function valuesOf(tx: Transaction, input: AddOwnPathInput, exceptId: Id | null) {
  const values = parseInput(schema, input);
  const [taken] = await tx.query(
    `select id from own_paths where organization_id = $1 and lower(name) = lower($2) and id is distinct from $3`,
    [tx.ctx.organizationId, values.name, exceptId],
  );
  if (taken || fellowships.some(({ name }) => name.toLowerCase() === values.name.toLowerCase()))
    throw badInput('input.name', 'There is already a path of this name.');
  return values;
}

/** What lists gave under this path is filed under the formats that its codes stand for now. */
async function sortAnew(tx: Transaction, id: Id, types: readonly OwnMeetingType[]): Promise<void> {
  const mine = `m.organization_id = $1 and m.fellowship = $2 and exists (select from feed_sources s
    where s.organization_id = m.organization_id and s.id = m.feed_source_id and s.kind <> 'manual' and s.format <> 'bmlt')`;
  const owner = [tx.ctx.organizationId, ownPathCode(id)];
  const used = await tx.query<{ codes: string[] }>(
    `select distinct m.type_codes as codes from meetings m where ${mine}`,
    owner,
  );
  const formatsOf = ownFormatsOf(types);
  const sorted = used.map(({ codes }) => ({ codes, formats: formatsOf(ownPathCode(id), codes) }));
  await tx.query(
    `update meetings m set formats = array(select jsonb_array_elements_text(n.formats))
       from jsonb_to_recordset($3::jsonb) as n (codes jsonb, formats jsonb)
      where ${mine} and to_jsonb(m.type_codes) = n.codes`,
    [...owner, JSON.stringify(sorted)],
  );
}

/** The address as it is kept: letters that an address cannot hold take more room there. */
function linkOf(text: string): string | null {
  const link = readConference({ conference_url: text }).conferenceUrl;
  return link !== null && link.length <= MOST_LINK ? link : null;
}

function changer({ ctx }: Transaction): Id | null {
  return ctx.kind === 'staff' ? ctx.actorId : null;
}
