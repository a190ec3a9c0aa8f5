import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { KeepOwnPath } from './keep-own-path';
import { ownPathCode } from './known-paths';
import { OwnPath } from './own-path.entity';
import { AddOwnPathInput, ChangeOwnPathInput, OwnPathInput, OwnPathType } from './own-paths.graphql';

/** The organization's own paths on the staff surface. */
@Resolver(() => OwnPathType)
export class OwnPathsResolver {
  constructor(
    private readonly db: Database,
    private readonly keep: KeepOwnPath,
  ) {}

  @Query(() => [OwnPathType], { description: 'By name, retired ones last.' })
  @Requires('meeting:manage')
  ownPaths(@Ctx() ctx: StaffContext): Promise<OwnPathType[]> {
    return this.db.read(ctx, async (tx) =>
      (await tx.repo(OwnPath).find({ order: { name: 'ASC' } })).map(shown).sort(byRetired),
    );
  }

  @Mutation(() => OwnPathType)
  @Requires('meeting:manage')
  addOwnPath(@Ctx() ctx: StaffContext, @Args('input') input: AddOwnPathInput): Promise<OwnPathType> {
    return this.change(ctx, (tx) => this.keep.add(tx, input));
  }

  @Mutation(() => OwnPathType)
  @Requires('meeting:manage')
  changeOwnPath(@Ctx() ctx: StaffContext, @Args('input') input: ChangeOwnPathInput): Promise<OwnPathType> {
    return this.change(ctx, (tx) => this.keep.change(tx, input));
  }

  @Mutation(() => OwnPathType, { description: 'Offers it no more; who chose it keeps it.' })
  @Requires('meeting:manage')
  retireOwnPath(@Ctx() ctx: StaffContext, @Args('input') { ownPathId }: OwnPathInput): Promise<OwnPathType> {
    return this.change(ctx, (tx) => this.keep.retire(tx, ownPathId, true));
  }

  @Mutation(() => OwnPathType, { description: 'Offers a retired one again.' })
  @Requires('meeting:manage')
  reviveOwnPath(@Ctx() ctx: StaffContext, @Args('input') { ownPathId }: OwnPathInput): Promise<OwnPathType> {
    return this.change(ctx, (tx) => this.keep.retire(tx, ownPathId, false));
  }

  /** Runs a verb that answers with a path's id, and shows that path. */
  private change(ctx: StaffContext, verb: (tx: Transaction) => Promise<Id>): Promise<OwnPathType> {
    return this.db.write(ctx, async (tx) => shown(await tx.repo(OwnPath).get(await verb(tx))));
  }
}

function shown({ id, name, isTwelveStep, website, meetingTypes, retiredAt }: OwnPath): OwnPathType {
  return { id, code: ownPathCode(id), name, isTwelveStep, website, meetingTypes, isRetired: retiredAt !== null };
}

function byRetired(one: OwnPathType, other: OwnPathType): number {
  return Number(one.isRetired) - Number(other.isRetired);
}
