import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { timeWindow } from './plan-content';
import { WindowInput, WindowOptionsType } from './window-options.graphql';
import { WindowOptions } from './window-options.service';

/** As many as one situation of a plan holds. */
const MOST = 21;
const schema = z.array(timeWindow).max(MOST, { error: `Ask for at most ${MOST} windows at once.` });

/** Hard hours and meetings, beside the builder: the windows come from a draft that may not be saved yet. */
@Resolver(() => WindowOptionsType)
export class WindowOptionsResolver {
  constructor(
    private readonly db: Database,
    private readonly options: WindowOptions,
  ) {}

  @Query(() => WindowOptionsType)
  @Requires('plan:read')
  windowOptions(
    @Ctx() ctx: StaffContext,
    @Args('patientId', { type: () => ID }) patientId: Id,
    @Args('windows', { type: () => [WindowInput] }) windows: WindowInput[],
  ): Promise<WindowOptionsType> {
    return this.db.read(ctx, (tx) => this.options.inWindows(tx, patientId, parseInput(schema, windows, 'windows')));
  }
}
