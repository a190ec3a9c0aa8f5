import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { setDueWork } from '@stepwell/platform/outbox/due-work';
import { mappingList, type ColumnMapping } from './column-mapping';
import { FeedSource } from './feed-source.entity';
import type { FeedSourceType, MeetingImportType } from './meeting-sources.graphql';
import { refreshFeeds } from './meetings.jobs';

const figures = `i.started_at as "startedAt", i.finished_at as "finishedAt",
  case when i.status = 'finished' then i.row_count else i.rows_done end as "rowsDone", i.row_count as rows,
  i.imported_count as imported, i.refused_count as refused, i.added_count as added, i.changed_count as changed,
  i.missing_count as missing, i.reasons, i.refusals, i.difference`;

/** Where a shared feed's import `i` stands for the organization of source `s`, whose own word on it is `k`. */
const STANDS = `case
    when k.choice = 'kept' and (i.status = 'waiting' or (i.status = 'finished' and i.is_accepted)) then 'failed'
    when k.choice = 'accepted' and i.status = 'waiting' then 'running'
    when k.id is null and i.status = 'finished' and i.is_accepted and i.missing_count > 0 and s.created_at < i.finished_at
      then 'waiting'
    else i.status end`;

/** Imports of the organization's files and own addresses, and of the shared feeds it subscribes to. */
const IMPORTS = `
  select * from (
    select i.id, i.feed_source_id as "sourceId", s.name as "sourceName",
      case when s.kind <> 'url' then i.file_name end as "fileName", p.display_name as "importedByName", i.status,
      i.error_code as "errorCode", false as "isTakenElsewhere", ${figures}
    from meeting_imports i
    join feed_sources s on s.organization_id = i.organization_id and s.id = i.feed_source_id
    left join staff_members p on p.organization_id = i.organization_id and p.id = i.imported_by_id
    where i.organization_id = $1 and i.status <> 'uploading'
    union all
    select i.id, s.id, s.name, null, null, ${STANDS},
      case when k.choice = 'kept' and i.status in ('waiting', 'finished') then 'discarded' else i.error_code end,
      k.id is null and i.is_accepted, ${figures}
    from feed_sources s join directory_imports i on i.feed_id = s.directory_feed_id
    left join feed_decisions k on k.organization_id = s.organization_id and k.directory_import_id = i.id
    where s.organization_id = $1
  ) i`;

const SOURCES = `
  select s.id, s.name, s.kind, s.format, s.column_mapping as mapping, s.fellowship, s.default_time_zone as "defaultTimeZone", coalesce(f.url, s.url) as url,
    s.first_rows is not null as "hasFirstRows", s.kind = 'url' and s.directory_feed_id is null as "isOwnAddress",
    (select count(*)::int from organization_meetings m where m.organization_id = s.organization_id
       and m.feed_source_id = s.id and m.is_listed) as "meetingCount",
    s.refresh_asked_at is not null or coalesce(f.leased_until > app.now(), false) as "isRefreshing",
    coalesce(f.last_attempt_at, s.last_attempt_at) as "lastAttemptAt",
    coalesce(f.last_success_at, s.last_success_at) as "lastSuccessAt", coalesce(f.last_error, s.last_error) as "lastError"
  from feed_sources s left join directory_feeds f on f.id = s.directory_feed_id
  where s.organization_id = $1`;

/** Sources of an organization's meetings and what their imports came to. */
@Injectable()
export class FeedSourcesService {
  /** All sources by name, each with the number of meetings it lists and its last import. */
  async list(tx: Transaction): Promise<FeedSourceType[]> {
    const sources = await tx.query<Omit<FeedSourceType, 'lastImport' | 'columns'> & { mapping: ColumnMapping | null }>(
      `${SOURCES} order by s.name, s.id`,
      [tx.ctx.organizationId],
    );
    const imports = await tx.query<MeetingImportType>(
      `select distinct on ("sourceId") * from (${IMPORTS}) i order by "sourceId", status = 'waiting' desc, id desc`,
      [tx.ctx.organizationId],
    );
    const last = new Map(imports.map((row) => [row.sourceId, row]));
    return sources.map(({ mapping, ...source }) => ({
      ...source,
      columns: mappingList(mapping),
      lastImport: last.get(source.id) ?? null,
    }));
  }

  /** One source, as `list` shows it. @throws AppError NOT_FOUND */
  async get(tx: Transaction, id: Id): Promise<FeedSourceType> {
    const source = (await this.list(tx)).find((each) => each.id === id);
    if (!source) throw notFound();
    return source;
  }

  /** Has the address of a source read now. @throws AppError FORBIDDEN, NOT_FOUND; BAD_INPUT for one without address */
  async refresh(tx: Transaction, id: Id): Promise<FeedSourceType> {
    authorize(tx.ctx, 'meeting:manage');
    const source = await tx.repo(FeedSource).getForUpdate(id);
    if (source.kind !== 'url') throw badInput('input.id', 'This source has no address to read. Import a file instead.');
    const now = await tx.now();
    await tx.repo(FeedSource).update({ id: source.id }, { refreshAskedAt: now });
    await setDueWork(tx, refreshFeeds, source.directoryFeedId ?? source.id, now);
    await tx.changed('meetings');
    return this.get(tx, source.id);
  }

  /** One import, of the organization's own or of a feed it subscribes to. @throws AppError NOT_FOUND */
  async importById(tx: Transaction, id: Id): Promise<MeetingImportType> {
    if (!isId(id)) throw notFound();
    const [row] = await tx.query<MeetingImportType>(`${IMPORTS} where i.id = $2`, [tx.ctx.organizationId, id]);
    if (!row) throw notFound();
    return row;
  }
}
