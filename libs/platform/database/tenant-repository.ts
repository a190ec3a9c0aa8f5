import type {
  DeepPartial,
  EntityManager,
  EntityTarget,
  FindOptionsOrder,
  FindOptionsWhere,
  Repository,
  SelectQueryBuilder,
} from 'typeorm';
import { isId, type Id } from '@stepwell/kernel/ids';
import { AppError, notFound } from '@stepwell/kernel/errors';
import type { TenantEntity } from './tenant-entity';

type Where<E> = FindOptionsWhere<E>;
type Values<E> = Partial<Omit<E, 'organizationId' | 'createdAt' | 'updatedAt'>>;

interface ListOptions<E> {
  where?: Where<E>;
  order?: FindOptionsOrder<E>;
  take?: number;
}

/**
 * The queries of one tenant table inside one transaction. Adds the organization to every statement beside row-level
 * security (which lets the planner use the index), refuses an empty condition, and knows no `save`.
 */
export class TenantRepository<E extends TenantEntity> {
  private readonly rows: Repository<E>;

  constructor(
    manager: EntityManager,
    target: EntityTarget<E>,
    private readonly organizationId: Id,
  ) {
    this.rows = manager.getRepository(target);
  }

  /** The one row that matches, or null. */
  async findOne(where: Where<E>): Promise<E | null> {
    return this.rows.findOne({ where: this.scoped(where) });
  }

  /** The row with this id. @throws AppError NOT_FOUND, also for what does not have the form of an id */
  async get(id: Id): Promise<E> {
    if (!isId(id)) throw notFound();
    const row = await this.findOne({ id } as Where<E>);
    if (!row) throw notFound();
    return row;
  }

  /** The row with this id, locked until the transaction ends. @throws AppError NOT_FOUND */
  async getForUpdate(id: Id): Promise<E> {
    if (!isId(id)) throw notFound();
    const row = await this.rows.findOne({
      where: this.scoped({ id } as Where<E>),
      lock: { mode: 'pessimistic_write' },
    });
    if (!row) throw notFound();
    return row;
  }

  /** Rows that match; all of the organization's that the actor may see when no condition is given. */
  async find(options: ListOptions<E> = {}): Promise<E[]> {
    const where = { ...(options.where ?? {}), organizationId: this.organizationId } as Where<E>;
    return this.rows.find({ ...options, where });
  }

  /** Number of rows that match. */
  async count(where: Where<E>): Promise<number> {
    return this.rows.count({ where: this.scoped(where) });
  }

  /** Inserts one row and returns it with what the database filled in. */
  async insert(values: Values<E>): Promise<E> {
    const row = this.rows.create({ ...values, organizationId: this.organizationId } as unknown as DeepPartial<E>);
    await this.rows.insert(row as Parameters<Repository<E>['insert']>[0]);
    return row;
  }

  /** Changes the rows that match and returns how many there were. */
  async update(where: Where<E>, values: Values<E>): Promise<number> {
    const result = await this.rows.update(this.scoped(where), values as Parameters<Repository<E>['update']>[1]);
    return result.affected ?? 0;
  }

  /**
   * Changes one row that still has the version the person saw; the row's `version` grows by one.
   * @throws AppError CONFLICT when somebody else was faster, NOT_FOUND when there is no such row.
   */
  async updateVersion(id: Id, version: number, values: Values<E>): Promise<void> {
    const changed = await this.update({ id, version } as unknown as Where<E>, { ...values, version: version + 1 });
    if (changed === 1) return;
    throw (await this.findOne({ id } as Where<E>)) ? new AppError('CONFLICT') : notFound();
  }

  /** Deletes the rows that match and returns how many there were. */
  async delete(where: Where<E>): Promise<number> {
    const result = await this.rows.delete(this.scoped(where));
    return result.affected ?? 0;
  }

  /** A query that already carries the organization; `alias` names the table in it. */
  query(alias: string): SelectQueryBuilder<E> {
    return this.rows.createQueryBuilder(alias).where(`${alias}.organizationId = :organizationId`, {
      organizationId: this.organizationId,
    });
  }

  private scoped(where: Where<E>): Where<E> {
    if (Object.keys(where).length === 0) throw new Error('A condition is needed: an empty one would reach every row');
    return { ...where, organizationId: this.organizationId };
  }
}
