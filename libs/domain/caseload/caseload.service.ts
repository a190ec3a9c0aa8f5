import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import type { RequestContext } from '@stepwell/kernel/context';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId } from '@stepwell/kernel/ids';
import type { Permission } from '@stepwell/kernel/permissions';
import type { PageArgs } from '@stepwell/platform/graphql/connection';
import { pageOf, pageRequest, type ConnectionPage } from '@stepwell/platform/graphql/paging';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { meetingWeeks } from '../recovery/meeting-progress.service';
import type { CaseloadOrder, CaseloadRowType, CaseloadSort, PatientFilter } from './caseload.graphql';
import { readCaseload, type CaseloadEntry } from './caseload.repository';
import { WEEKS_SHOWN } from './live-card';

const LONGEST_SEARCH = 200;
const MOST_WORDS = 8;

/** To stand in an order is to tell by it: only who reads a thing sorts by it. */
const neededFor: Partial<Record<CaseloadOrder, Permission>> = {
  attention: 'followup:read',
  last_contact: 'followup:read',
  next_follow_up: 'followup:read',
  plan_review: 'plan:read',
};

/** The list of a clinician's patients. */
@Injectable()
export class CaseloadService {
  /** One page of the patients the actor reaches. @throws AppError BAD_INPUT, FORBIDDEN, NOT_FOUND */
  async page(
    tx: Transaction,
    filter: PatientFilter,
    args: PageArgs,
    { order, descending }: CaseloadSort = { order: 'name' },
  ): Promise<ConnectionPage<CaseloadRowType>> {
    const request = pageRequest(args, 4);
    if (request.after && (Number.isNaN(Number(request.after[0])) || !isId(request.after[3])))
      throw badInput('after', 'This list has changed. Load it again from the top.');
    const { facilityId, counselorId, signal, needsAttention } = filter;
    for (const id of [facilityId, counselorId]) if (typeof id === 'string' && !isId(id)) throw notFound();
    if (signal || needsAttention) authorize(tx.ctx, 'followup:read');
    const needed = neededFor[order];
    if (needed) authorize(tx.ctx, needed);
    const narrowing = {
      words: searchWords(filter.search ?? ''),
      facilityId: facilityId ?? null,
      // Whoever reaches only their care teams gets the same rows either way, and gets them sooner.
      teamMemberId: filter.mine || reachesOnlyTeams(tx.ctx) ? tx.ctx.actorId : null,
      levelOfCare: filter.levelOfCare ?? null,
      counselorId: counselorId ?? null,
      signal: signal ?? null,
      needsAttention: needsAttention ?? false,
    };
    const sorting = { order, isDescending: descending ?? false };
    const { entries, total } = await readCaseload(tx, narrowing, sorting, request);
    return pageOf(
      entries,
      request,
      total,
      (entry) => [String(entry.rank), entry.lastName, entry.firstName, entry.id],
      (entry) => allowedPart(tx.ctx, entry),
    );
  }
}

function reachesOnlyTeams(ctx: RequestContext): boolean {
  return ctx.kind === 'staff' && ctx.reach === 'care_team';
}

/**
 * A row without what the actor's role doesn't open on the patient's own page: seeing that somebody is a patient is not
 * yet seeing how they are, what they plan or when they are written to.
 */
function allowedPart(ctx: RequestContext, entry: CaseloadEntry): CaseloadRowType {
  const may = (permission: Permission): boolean => ctx.kind === 'staff' && ctx.permissions.has(permission);
  const readsGoal = may('plan:read') || may('path:choose');
  const weeks = readsGoal ? meetingWeeks(entry, WEEKS_SHOWN) : [];
  return {
    ...entry,
    signals: entry.signals.map((signal) => ({
      ...{ acknowledgedAt: null, acknowledgedByName: null, snoozedUntil: null, snoozeReason: null, taskId: null },
      ...signal,
      patientId: entry.id,
      patientName: entry.displayName,
      raisedAt: new Date(signal.raisedAt),
    })),
    weekAttended: weeks.map(({ attended }) => attended),
    weekGoals: weeks.map(({ goal }) => goal),
    ...(may('checkin:record') ? {} : { hasSafetyItem: false }),
    ...(may('followup:read')
      ? {}
      : { lastCheckIn: null, nextFollowUpAt: null, lastContactAt: null, lastContactKind: null, signals: [] }),
    ...(may('plan:read') ? {} : { activePlanId: null, planReviewDue: null }),
    ...(readsGoal ? {} : { meetingsPerWeek: null }),
  };
}

/** The words of a search, lower-case. @throws AppError BAD_INPUT for what no name holds */
export function searchWords(search: string): string[] {
  if (search.length > LONGEST_SEARCH || search.includes('\0') || !search.isWellFormed()) {
    throw badInput('filter.search', 'Search for parts of a name.');
  }
  return search.toLowerCase().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
}
