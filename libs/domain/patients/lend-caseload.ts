import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput, notFound } from '@stepwell/kernel/errors';
import { isId, randomId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { submitId } from '@stepwell/kernel/submit-id';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Cover } from './cover.entity';
import type { CoverType, LendCaseloadInput } from './covers.graphql';
import { mayLendFor, refuseUnableToCover } from './covers.policy';
import { CoversService } from './covers.service';
import { staffAccess } from './patients.repository';

/** Longest stretch of days that is lent at once; a change for good is a change of the care team. */
const MOST_DAYS = 92;

const schema = z.object({
  submitId,
  lenderId: z.string().nullish(),
  coveringId: z.string(),
  patientIds: z.array(z.string()).min(1, 'Choose at least one patient.').max(500).nullish(),
  fromDay: z.string(),
  untilDay: z.string(),
});

// The zone in which most of the lent patients are treated says when a day begins and ends.
const LENT = `
  select p.id, f.time_zone as "timeZone", count(*) over (partition by f.time_zone) as share from care_team_members m
  join patients p on p.organization_id = m.organization_id and p.id = m.patient_id
  join facilities f on f.organization_id = p.organization_id and f.id = p.facility_id
  where m.organization_id = $1 and m.staff_member_id = $2 and m.ended_at is null and ($3::uuid[] is null or p.id = any($3))
  order by share desc, f.time_zone`;
const SPAN = `
  select ($1::date)::timestamp at time zone $3 as "startsAt", ($2::date + 1)::timestamp at time zone $3 as "endsAt",
    $1::date - (app.now() at time zone $3)::date as ahead, $2::date - $1::date + 1 as days`;
const AGAINST = `
  select c.lender_id as "lenderId", c.covering_id as "coveringId" from covers c
  where c.organization_id = $1 and c.ended_at is null and c.starts_at < $3 and c.ends_at > $2
    and (c.lender_id = $5 or c.covering_id = $4 or (c.lender_id = $4 and (c.is_whole or $6::uuid[] is null or exists (
      select from covered_patients x
      where x.organization_id = c.organization_id and x.cover_id = c.id and x.patient_id = any($6)))))
  order by c.lender_id = $4 desc limit 1`;

/** Lends a caseload, or chosen patients of it, to a colleague for named days. */
@Injectable()
export class LendCaseload {
  constructor(private readonly covers: CoversService) {}

  /** The same form sent again answers the cover that is there. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT naming the field */
  async lend(tx: Transaction, input: LendCaseloadInput): Promise<CoverType> {
    authorize(tx.ctx, 'caseload:lend');
    const given = parseInput(schema, input);
    if (tx.ctx.kind !== 'staff') throw new AppError('FORBIDDEN');
    const lenderId = given.lenderId?.toLowerCase() ?? tx.ctx.actorId;
    if (!isId(lenderId)) throw notFound();
    if (lenderId !== tx.ctx.actorId && !mayLendFor(tx.ctx)) throw notFound();
    // One at a time in an organization: of two people who lend to each other at once, the second is told.
    await tx.oneAtATime('covers');
    const sent = given.submitId && (await tx.repo(Cover).findOne({ submitId: given.submitId }));
    if (sent) return this.covers.view(tx, sent.id);
    const coveringId = given.coveringId.toLowerCase();
    if (!isId(coveringId) || coveringId === lenderId)
      throw badInput('input.coveringId', 'Choose a colleague from the list.');
    const access = await staffAccess(tx, [lenderId, coveringId]);
    const lender = access.get(lenderId);
    if (!lender) throw notFound();
    refuseUnableToCover(lender.roles, access.get(coveringId));
    const patientIds = given.patientIds ? [...new Set(given.patientIds.map((id) => id.toLowerCase()))] : null;
    const lent = await this.lentPatients(tx, lenderId, patientIds);
    const { startsAt, endsAt } = await this.span(tx, given, lent.timeZone);
    await this.refuseOverlap(tx, { lenderId, coveringId, patientIds, startsAt, endsAt });
    const id = randomId();
    await tx.repo(Cover).insert({
      ...{ id, lenderId, coveringId, fromDay: given.fromDay, untilDay: given.untilDay, startsAt, endsAt },
      ...{ timeZone: lent.timeZone, isWhole: patientIds === null, lentById: tx.ctx.actorId },
      ...{ submitId: given.submitId ?? randomId(), endedAt: null, endedById: null },
    });
    if (patientIds)
      await tx.query(
        `insert into covered_patients (organization_id, cover_id, patient_id) select $1, $2, unnest($3::uuid[])`,
        [tx.ctx.organizationId, id, patientIds],
      );
    tx.saw(...lent.ids);
    for (const topic of ['patients', 'tasks', 'staff'] as const) await tx.changed(topic);
    return this.covers.view(tx, id);
  }

  private async lentPatients(tx: Transaction, lenderId: Id, patientIds: readonly Id[] | null) {
    if (patientIds?.some((id) => !isId(id))) throw badInput('input.patientIds', NOT_THEIRS);
    const rows = await tx.query<{ id: Id; timeZone: string }>(LENT, [tx.ctx.organizationId, lenderId, patientIds]);
    if (patientIds && rows.length < patientIds.length) throw badInput('input.patientIds', NOT_THEIRS);
    if (rows.length === 0) throw badInput('input.lenderId', 'There is nobody on this caseload to lend.');
    return { ids: rows.map(({ id }) => id), timeZone: rows[0]!.timeZone };
  }

  private async span(tx: Transaction, { fromDay, untilDay }: { fromDay: string; untilDay: string }, timeZone: string) {
    const [span] = await tx.query<{ startsAt: Date; endsAt: Date; ahead: number; days: number }>(SPAN, [
      ...[fromDay, untilDay, timeZone],
    ]);
    const { ahead, days } = span!;
    if (ahead < 0) throw badInput('input.fromDay', 'Begin today or later.');
    if (ahead > 366) throw badInput('input.fromDay', 'Lend at most a year ahead.');
    if (days < 1) throw badInput('input.untilDay', 'The last day is before the first.');
    if (days > MOST_DAYS) throw badInput('input.untilDay', `Lend at most ${MOST_DAYS} days at once.`);
    return span!;
  }

  private async refuseOverlap(
    tx: Transaction,
    wanted: Pick<Cover, 'lenderId' | 'coveringId' | 'startsAt' | 'endsAt'> & { patientIds: readonly Id[] | null },
  ): Promise<void> {
    const { lenderId, coveringId, startsAt, endsAt, patientIds } = wanted;
    const [against] = await tx.query<{ lenderId: Id; coveringId: Id }>(AGAINST, [
      ...[tx.ctx.organizationId, startsAt, endsAt, lenderId, coveringId, patientIds],
    ]);
    if (!against) return;
    if (against.lenderId === lenderId)
      throw badInput('input.fromDay', 'These patients are lent in some of these days already. End that cover first.');
    if (against.lenderId === coveringId)
      throw badInput('input.coveringId', 'This person is away in some of these days and has lent patients themselves.');
    throw badInput(
      'input.fromDay',
      'In some of these days a colleague’s patients are covered by who would be away. Arrange another cover for them first.',
    );
  }
}

const NOT_THEIRS = 'Choose patients of this caseload.';
