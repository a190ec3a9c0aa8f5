import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, optionalText, severalLines } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FeedSource } from './feed-source.entity';
import type { AddMeetingInput, ChangeMeetingInput } from './keep-meetings.graphql';
import { readConference } from './meeting-place';
import { meetingAttendances, meetingFormats } from './meeting-words';
import { Meeting } from './meeting.entity';
import { foldText } from './search-text';
import { readTime } from './weekly-time';

const optionalTime = optionalText(
  z.string().refine((text) => readTime(text).kind === 'value', { error: 'Write a time like 19:30.' }),
);

const schema = z
  .object({
    name: oneLine('Name', 255),
    weekday: z
      .int()
      .min(0, { error: 'A weekday is 0 (Sunday) to 6.' })
      .max(6, { error: 'A weekday is 0 (Sunday) to 6.' })
      .nullish()
      .transform((day) => day ?? null),
    startTime: optionalTime,
    endTime: optionalTime,
    attendance: z.enum(meetingAttendances),
    formats: z
      .array(z.enum(meetingFormats))
      .transform((formats) => meetingFormats.filter((each) => formats.includes(each))),
    locationName: optionalText(oneLine('Place', 255)),
    address: optionalText(oneLine('Address', 500)),
    conferenceUrl: optionalText(
      z.string().refine((text) => readConference({ conference_url: text }).conferenceUrl !== null, {
        error: 'Give a whole link, like https://example.org/room.',
      }),
    ),
    conferencePhone: optionalText(
      z.string().refine((text) => readConference({ conference_phone: text }).conferencePhone !== null, {
        error: 'Give a number that can be dialled.',
      }),
    ),
    notes: optionalText(severalLines('Notes', 4_000)),
  })
  .refine(({ weekday, startTime }) => (weekday === null) === (startTime === null), {
    path: ['startTime'],
    error: 'A weekly meeting has a day and a start; one by appointment has neither.',
  });

/** Keeps meetings that no feed lists: entered by hand, the organization's alone. */
@Injectable()
export class KeepMeeting {
  /** @returns the new meeting's id. @throws AppError FORBIDDEN; NOT_FOUND; BAD_INPUT, also for a source with a feed */
  async add(tx: Transaction, { sourceId, ...details }: AddMeetingInput): Promise<Id> {
    authorize(tx.ctx, 'meeting:manage');
    const values = valuesOf(details);
    const source = await tx.repo(FeedSource).get(sourceId);
    if (source.kind !== 'manual')
      throw badInput(
        'input.sourceId',
        'The meetings of this source come from its list. Choose one that is kept by hand.',
      );
    const { id } = await tx.repo(Meeting).insert({
      ...values,
      feedSourceId: source.id,
      slug: randomUUID(),
      fellowship: source.fellowship,
      timeZone: source.defaultTimeZone,
      typeCodes: [],
      contentHash: 'manual',
    });
    await tx.changed('meetings');
    return id;
  }

  /** Changes the details; one that had ended is held again. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async change(tx: Transaction, { meetingId, ...details }: ChangeMeetingInput): Promise<Id> {
    authorize(tx.ctx, 'meeting:manage');
    const values = valuesOf(details);
    const { id } = await requireManual(tx, meetingId);
    await tx.repo(Meeting).update({ id }, { ...values, missingSince: null });
    await tx.changed('meetings');
    return id;
  }

  /** Ends it: no search finds it, and who chose it sees that it has ended. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async end(tx: Transaction, meetingId: Id): Promise<Id> {
    authorize(tx.ctx, 'meeting:manage');
    const { id } = await requireManual(tx, meetingId);
    await tx.repo(Meeting).update({ id }, { missingSince: await tx.now() });
    await tx.changed('meetings');
    return id;
  }
}

function valuesOf(details: Omit<AddMeetingInput, 'sourceId'>) {
  const values = parseInput(schema, details);
  const { name, locationName, address, notes } = values;
  return {
    ...values,
    ...readConference({ conference_url: values.conferenceUrl, conference_phone: values.conferencePhone }),
    searchText: foldText([name, locationName, address, notes].filter(Boolean).join(' ')),
  };
}

async function requireManual(tx: Transaction, meetingId: Id): Promise<Meeting> {
  const meeting = await tx.repo(Meeting).getForUpdate(meetingId);
  const source = await tx.repo(FeedSource).get(meeting.feedSourceId);
  if (source.kind !== 'manual')
    throw badInput('input.meetingId', 'This meeting comes from a list. Override what the list says of it instead.');
  return meeting;
}
