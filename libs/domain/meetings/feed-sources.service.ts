import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FeedSource } from './feed-source.entity';
import { isFellowship } from './fellowships';
import type { CreateFeedSourceInput, FeedSourceType, MeetingImportType } from './meeting-imports.graphql';
import { isTimeZone } from './next-start';
import type { FeedDefaults } from './read-meeting-guide';

const createSchema = z.object({
  name: oneLine('Name', 200),
  fellowship: z.string().refine(isFellowship, { error: 'Choose a fellowship from the list.' }),
  defaultTimeZone: z.string().refine(isTimeZone, { error: 'Choose a time zone from the list.' }),
});

const IMPORTS = `
  select i.id, i.feed_source_id as "feedSourceId", s.name as "sourceName", i.file_name as "fileName",
    coalesce(p.display_name, 'Automatic refresh') as "importedByName", i.finished_at as "finishedAt", i.row_count as rows,
    i.imported_count as imported, i.refused_count as refused, i.added_count as added, i.changed_count as changed,
    i.missing_count as missing, i.reasons, i.refusals
  from meeting_imports i
  join feed_sources s on s.organization_id = i.organization_id and s.id = i.feed_source_id
  left join staff_members p on p.organization_id = i.organization_id and p.id = i.imported_by_id
  where i.organization_id = $1`;

type ImportRow = MeetingImportType & { feedSourceId: Id };

/** Feed sources of an organization and what their imports came to. */
@Injectable()
export class FeedSourcesService {
  /** Adds a source. @throws AppError FORBIDDEN; BAD_INPUT naming the field, also when the name is taken */
  async create(tx: Transaction, input: CreateFeedSourceInput): Promise<FeedSourceType> {
    authorize(tx.ctx, 'meeting:manage');
    const { name, fellowship, defaultTimeZone } = parseInput(createSchema, input);
    const [row] = await tx.query<{ id: Id }>(
      `insert into feed_sources (organization_id, name, fellowship, default_time_zone) values ($1, $2, $3, $4)
       on conflict (organization_id, name) do nothing returning id`,
      [tx.ctx.organizationId, name, fellowship, defaultTimeZone],
    );
    if (!row) throw badInput('input.name', 'There is already a source of this name.');
    await tx.changed('meetings');
    return { id: row.id, name, fellowship, defaultTimeZone, meetingCount: 0, lastImport: null };
  }

  /** All sources by name, each with the number of meetings it lists and its last import. */
  async list(tx: Transaction): Promise<FeedSourceType[]> {
    const sources = await tx.query<Omit<FeedSourceType, 'lastImport'>>(
      `select s.id, s.name, s.fellowship, s.default_time_zone as "defaultTimeZone",
              (select count(*)::int from meetings m where m.organization_id = s.organization_id
                 and m.feed_source_id = s.id and m.missing_since is null) as "meetingCount"
         from feed_sources s where s.organization_id = $1 order by s.name, s.id`,
      [tx.ctx.organizationId],
    );
    const imports = await tx.query<ImportRow>(
      `${IMPORTS} and i.id = (select l.id from meeting_imports l where l.organization_id = i.organization_id
         and l.feed_source_id = i.feed_source_id order by l.finished_at desc, l.id desc limit 1)`,
      [tx.ctx.organizationId],
    );
    const last = new Map(imports.map((row) => [row.feedSourceId, row]));
    return sources.map((source) => ({ ...source, lastImport: last.get(source.id) ?? null }));
  }

  /** What rows of a source's feed leave out. @throws AppError NOT_FOUND */
  async defaultsOf(tx: Transaction, feedSourceId: Id): Promise<FeedDefaults> {
    if (!isId(feedSourceId)) throw notFound();
    const source = await tx.repo(FeedSource).get(feedSourceId);
    return { fellowship: source.fellowship, timeZone: source.defaultTimeZone };
  }

  /** One import. @throws AppError NOT_FOUND */
  async importById(tx: Transaction, id: Id): Promise<MeetingImportType> {
    if (!isId(id)) throw notFound();
    const [row] = await tx.query<ImportRow>(`${IMPORTS} and i.id = $2`, [tx.ctx.organizationId, id]);
    if (!row) throw notFound();
    return row;
  }
}
