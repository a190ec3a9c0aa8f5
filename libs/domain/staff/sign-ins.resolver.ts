import { Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { AuthConnection } from '@stepwell/platform/auth/auth-connection';
import { signInsHere, signInsOf } from '@stepwell/platform/auth/sign-ins';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires, SignedIn } from '@stepwell/platform/graphql/decorators';
import { SignInType, StaffSignInType } from './sign-ins.graphql';
import { StaffService } from './staff.service';

/** What one page shows. */
const OWN_LIMIT = 30;
const HERE_LIMIT = 200;

/** Edge of the history of signing in. */
@Resolver()
export class SignInsResolver {
  constructor(
    private readonly auth: AuthConnection,
    private readonly database: Database,
    private readonly staff: StaffService,
  ) {}

  @Query(() => [SignInType], { description: 'The viewer’s own, newest first; at most 30.' })
  @SignedIn()
  async mySignIns(@Ctx() ctx: StaffContext): Promise<SignInType[]> {
    return signInsOf(this.auth, ctx.accountId, OWN_LIMIT);
  }

  @Query(() => [StaffSignInType], { description: 'Of everybody here, newest first; at most 200.' })
  @Requires('staff:manage')
  async staffSignIns(@Ctx() ctx: StaffContext): Promise<StaffSignInType[]> {
    return this.database.read(ctx, async (tx) => {
      const rows = await signInsHere(tx, HERE_LIMIT);
      const people = await this.staff.summaries(tx, [...new Set(rows.map(({ staffMemberId }) => staffMemberId))]);
      const names = new Map(people.map(({ id, displayName }) => [id, displayName]));
      return rows.map((row) => ({ ...row, displayName: names.get(row.staffMemberId) ?? '' }));
    });
  }
}
