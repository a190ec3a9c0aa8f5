import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { requirePath } from './known-paths';
import type { OverrideMeetingInput } from './keep-meetings.graphql';
import { MeetingsService } from './meetings.service';
import { isTimeZone } from './next-start';

const schema = z.object({
  fellowship: z
    .string()
    .nullish()
    .transform((code) => code ?? null),
  timeZone: z
    .string()
    .refine(isTimeZone, { error: 'Choose a time zone from the list.' })
    .nullish()
    .transform((zone) => zone ?? null),
  isHidden: z.boolean(),
});

/** Says what the organization knows better than a feed about one meeting; other organizations see nothing of it. */
@Injectable()
export class OverrideMeeting {
  constructor(private readonly meetings: MeetingsService) {}

  /** Replaces what was said before. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async run(tx: Transaction, { meetingId, ...input }: OverrideMeetingInput): Promise<Id> {
    authorize(tx.ctx, 'meeting:manage');
    const { fellowship, timeZone, isHidden } = parseInput(schema, input);
    if (fellowship) await requirePath(tx, fellowship, 'input.fellowship');
    const [ref] = await this.meetings.locate(tx, [meetingId]);
    const column = ref!.meetingId ? 'meeting_id' : 'directory_meeting_id';
    await tx.query(
      `insert into meeting_overrides (organization_id, ${column}, fellowship, time_zone, is_hidden, marked_by_id)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (organization_id, ${column}) do update set fellowship = excluded.fellowship,
         time_zone = excluded.time_zone, is_hidden = excluded.is_hidden, marked_by_id = excluded.marked_by_id`,
      [
        tx.ctx.organizationId,
        meetingId,
        fellowship,
        timeZone,
        isHidden,
        tx.ctx.kind === 'staff' ? tx.ctx.actorId : null,
      ],
    );
    await tx.changed('meetings');
    return meetingId;
  }
}
