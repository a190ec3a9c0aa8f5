import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, randomId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { CaseloadView } from './caseload-view.entity';
import type { SaveCaseloadViewInput } from './caseload-views.graphql';

/** More than anybody chooses from. */
const MOST_VIEWS = 30;
/** What a view may hold: never the search, which is a patient's name. */
const known = ['facility', 'level', 'counselor', 'signal', 'attention', 'whose', 'order', 'descending'];

const schema = z.object({
  id: z.string().nullish(),
  name: oneLine('The name', 60),
  query: z
    .string()
    .max(500)
    .refine(
      (query) => [...new URLSearchParams(query)].every(([key, value]) => known.includes(key) && /^[\w-]*$/.test(value)),
      {
        error: 'Choose filters from the page.',
      },
    ),
  isDefault: z.boolean(),
});

/** Saved views of the caseload: everybody's own, and nobody else's. */
@Injectable()
export class CaseloadViewsService {
  /** The actor's views by name. */
  async list(tx: Transaction): Promise<CaseloadView[]> {
    return tx.repo(CaseloadView).find({ where: { staffMemberId: this.owner(tx) }, order: { name: 'ASC' } });
  }

  /** Keeps a view under its name, or changes one of the actor's. @throws AppError BAD_INPUT, CONFLICT, NOT_FOUND */
  async save(tx: Transaction, input: SaveCaseloadViewInput): Promise<void> {
    const { id, name, query, isDefault } = parseInput(schema, input);
    const staffMemberId = this.owner(tx);
    await tx.oneAtATime(`caseload views ${staffMemberId}`);
    const views = await this.list(tx);
    if (typeof id === 'string' && !views.some((view) => view.id === id)) throw notFound();
    if (views.some((view) => view.name === name && view.id !== id))
      throw badInput('input.name', 'You have a view of this name. Choose another one.');
    if (!id && views.length >= MOST_VIEWS) throw badInput('input.name', `Remove a view first: you have ${MOST_VIEWS}.`);
    if (isDefault) await tx.repo(CaseloadView).update({ staffMemberId, isDefault: true }, { isDefault: false });
    if (id) await tx.repo(CaseloadView).update({ id, staffMemberId }, { name, query, isDefault });
    else await tx.repo(CaseloadView).insert({ id: randomId(), staffMemberId, name, query, isDefault });
  }

  /** @throws AppError NOT_FOUND */
  async remove(tx: Transaction, id: Id): Promise<void> {
    if (!isId(id)) throw notFound();
    const gone = await tx.query(
      'delete from caseload_views where organization_id = $1 and staff_member_id = $2 and id = $3 returning id',
      [tx.ctx.organizationId, this.owner(tx), id],
    );
    if (gone.length === 0) throw notFound();
  }

  private owner(tx: Transaction): Id {
    if (tx.ctx.kind !== 'staff') throw notFound();
    return tx.ctx.actorId;
  }
}
