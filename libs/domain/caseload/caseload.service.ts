import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@stepwell/kernel/context';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId } from '@stepwell/kernel/ids';
import type { Permission } from '@stepwell/kernel/permissions';
import { pageOf, pageRequest, type ConnectionPage, type PageArgs } from '@stepwell/platform/graphql/connection';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { CaseloadRowType, PatientFilter } from './caseload.graphql';
import { readCaseload, type CaseloadEntry } from './caseload.repository';

const LONGEST_SEARCH = 200;
const MOST_WORDS = 8;

/** The list a clinician begins the day with. */
@Injectable()
export class CaseloadService {
  /** One page of the patients the actor reaches. @throws AppError BAD_INPUT */
  async page(tx: Transaction, filter: PatientFilter, args: PageArgs): Promise<ConnectionPage<CaseloadRowType>> {
    const request = pageRequest(args, 3);
    if (request.after && !isId(request.after[2]))
      throw badInput('after', 'This list has changed. Load it again from the top.');
    if (typeof filter.facilityId === 'string' && !isId(filter.facilityId)) throw notFound();
    const narrowing = {
      words: searchWords(filter.search ?? ''),
      facilityId: filter.facilityId ?? null,
      // Whoever reaches only their care teams gets the same rows either way, and gets them sooner.
      teamMemberId: filter.mine || reachesOnlyTeams(tx.ctx) ? tx.ctx.actorId : null,
    };
    const { entries, total } = await readCaseload(tx, narrowing, request);
    return pageOf(
      entries,
      request,
      total,
      (entry) => [entry.lastName, entry.firstName, entry.id],
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
function allowedPart(ctx: RequestContext, entry: CaseloadEntry): CaseloadEntry {
  const may = (permission: Permission): boolean => ctx.kind === 'staff' && ctx.permissions.has(permission);
  return {
    ...entry,
    ...(may('followup:read') ? {} : { lastCheckIn: null, nextFollowUpAt: null }),
    ...(may('plan:read') ? {} : { activePlanId: null, planReviewDue: null }),
    ...(may('plan:read') || may('path:choose') ? {} : { meetingsPerWeek: null }),
  };
}

/** The words of a search, lower-case. @throws AppError BAD_INPUT for what no name holds */
export function searchWords(search: string): string[] {
  if (search.length > LONGEST_SEARCH || search.includes('\0') || !search.isWellFormed()) {
    throw badInput('filter.search', 'Search for parts of a name.');
  }
  return search.toLowerCase().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
}
