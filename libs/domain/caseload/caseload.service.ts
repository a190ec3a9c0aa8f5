import { Injectable } from '@nestjs/common';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId } from '@stepwell/kernel/ids';
import { pageOf, pageRequest, type ConnectionPage, type PageArgs } from '@stepwell/platform/graphql/connection';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { CaseloadRowType, PatientFilter } from './caseload.graphql';
import { readCaseload } from './caseload.repository';

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
    if (filter.facilityId && !isId(filter.facilityId)) throw notFound();
    const narrowing = {
      words: searchWords(filter.search ?? ''),
      facilityId: filter.facilityId ?? null,
      mineOf: filter.mine ? tx.ctx.actorId : null,
    };
    const { entries, total } = await readCaseload(tx, narrowing, request);
    return pageOf(
      entries,
      request,
      total,
      (entry) => [entry.lastName, entry.firstName, entry.id],
      (entry) => entry,
    );
  }
}

/** The words of a search, lower-case. @throws AppError BAD_INPUT for what no name holds */
export function searchWords(search: string): string[] {
  if (search.length > LONGEST_SEARCH || search.includes('\0') || !search.isWellFormed()) {
    throw badInput('filter.search', 'Search for parts of a name.');
  }
  return search.toLowerCase().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
}
