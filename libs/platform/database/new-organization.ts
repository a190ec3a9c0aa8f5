import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { systemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { auditStatement } from '../audit/audit-statement';
import { begin, commit, rollback } from './begin-and-commit';
import { Transaction } from './transaction';

/**
 * Makes an organization as the owner of the schema and fills it with `work`, in one transaction: there is never a
 * tenant that nobody can sign in to. No runtime role can do this.
 * @param owner a data source made with `createDataSource` for app_owner
 */
export async function newOrganization<T>(
  owner: DataSource,
  names: { name: string; neutralSenderName: string },
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const runner = owner.createQueryRunner();
  try {
    await begin(runner);
    const [row] = (await runner.query('select app.create_organization($1, $2) as id', [
      names.name,
      names.neutralSenderName,
    ])) as { id: Id }[];
    const tx = new Transaction(systemContext(row!.id, 'organization.create', randomUUID()), runner);
    const result = await work(tx);
    await commit(runner, [...tx.news, auditStatement(tx, 'allowed')]);
    return result;
  } catch (error) {
    await rollback(runner);
    throw error;
  } finally {
    await runner.release();
  }
}

/** Whether any organization has people yet; the rows of organizations themselves stay hidden without a context. */
export async function hasOrganizations(owner: DataSource): Promise<boolean> {
  const [row] = await owner.query<{ any: boolean }[]>('select exists (select from memberships) as any');
  return row!.any;
}
