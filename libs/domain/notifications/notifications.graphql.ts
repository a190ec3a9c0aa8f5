import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { notificationKinds, type NotificationKind, type NotificationRow } from './notifications.repository';

const NotificationKindEnum = wordEnum('NotificationKind', notificationKinds);

/** One piece of news for a member of staff. */
@ObjectType('Notification')
export class NotificationType implements Omit<NotificationRow, 'taskId'> {
  @Field(() => NotificationKindEnum)
  kind: NotificationKind;

  @Field(() => ID, { description: 'Of the safety item, task, place on the team, cover, plan, session or import.' })
  id: Id;

  @Field(() => DateTimeScalar)
  at: Date;

  @Field(() => Boolean)
  isRead: boolean;

  @Field(() => Int, {
    description: 'How many of its kind one person gave in one minute; a patient is named where all are of one.',
  })
  alike: number;

  @Field(() => ID, { nullable: true })
  patientId: Id | null;

  @Field(() => String, { nullable: true })
  patientName: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who gave, lent, returned or signed; of a cover, the colleague.',
  })
  byName: string | null;

  @Field(() => String, { nullable: true })
  taskTitle: string | null;
}

/** One piece of news that was read. */
@InputType()
export class ReadNotificationInput {
  @Field(() => NotificationKindEnum)
  kind: NotificationKind;

  @Field(() => ID)
  id: Id;
}

/** Everything until an instant. */
@InputType()
export class ReadAllNotificationsInput {
  @Field(() => DateTimeScalar, { description: 'Of the latest that was on screen.' })
  until: Date;
}
