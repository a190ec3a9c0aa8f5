import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { NotificationType, ReadAllNotificationsInput, ReadNotificationInput } from './notifications.graphql';
import { NotificationsService } from './notifications.service';

/** Edge of what is new for a member of staff. */
@Resolver(() => NotificationType)
export class NotificationsResolver {
  constructor(
    private readonly db: Database,
    private readonly service: NotificationsService,
  ) {}

  @Query(() => [NotificationType], { description: 'News of the viewer in 14 days, the latest first, 50 at most.' })
  @Requires('task:read')
  notifications(@Ctx() ctx: StaffContext): Promise<NotificationType[]> {
    return this.db.read(ctx, (tx) => this.service.list(tx));
  }

  @Query(() => Int, { description: 'How many of those are not read yet.' })
  @Requires('task:read')
  unreadNotifications(@Ctx() ctx: StaffContext): Promise<number> {
    return this.db.read(ctx, (tx) => this.service.unread(tx));
  }

  @Mutation(() => Int, { description: 'How many are not read yet.' })
  @Requires('task:read')
  readNotification(@Ctx() ctx: StaffContext, @Args('input') input: ReadNotificationInput): Promise<number> {
    return this.db.write(ctx, async (tx) => {
      await this.service.read(tx, input);
      return this.service.unread(tx);
    });
  }

  @Mutation(() => Int, { description: 'How many are not read yet.' })
  @Requires('task:read')
  readAllNotifications(@Ctx() ctx: StaffContext, @Args('input') input: ReadAllNotificationsInput): Promise<number> {
    return this.db.write(ctx, async (tx) => {
      await this.service.readAll(tx, input);
      return this.service.unread(tx);
    });
  }
}
