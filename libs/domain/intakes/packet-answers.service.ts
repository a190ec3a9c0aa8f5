import { Injectable } from '@nestjs/common';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { comparable, valueOf, type ResponseAnswer, type ResponseItem } from './forms/response';
import { IntakePacket } from './intake-packet.entity';
import { PacketAnswer } from './packet-answer.entity';

/** An answer as its code or text, and in the English words of the form. */
export interface WrittenAnswer {
  value: string;
  words: string;
}

/** Answers by the linkId of their question. */
export type WrittenAnswers = ReadonlyMap<string, WrittenAnswer>;

/** What stands in a finished packet. */
export interface FinishedPacket {
  patientId: Id;
  finishedAt: Date;
  /** Of the form that was filled in. */
  formVersion: string;
  answers: WrittenAnswers;
  /** Rows of a group that repeats, by its linkId. */
  rows: ReadonlyMap<string, readonly WrittenAnswers[]>;
}

/** What other slices read of packets. */
@Injectable()
export class PacketAnswers {
  /** A finished packet. @throws AppError NOT_FOUND; CONFLICT while somebody may still write into it */
  async finished(tx: Transaction, packetId: Id): Promise<FinishedPacket> {
    const { patientId, finishedAt, formVersion } = await tx.repo(IntakePacket).get(packetId);
    tx.saw(patientId);
    if (!finishedAt) throw new AppError('CONFLICT', { message: 'This packet is not finished yet.' });
    const kept = await tx.repo(PacketAnswer).find({ where: { packetId } });
    const answers = new Map<string, WrittenAnswer>();
    const rows = new Map<string, WrittenAnswers[]>();
    for (const { linkId, items } of kept) {
      const grouped = items.filter(({ item }) => item !== undefined);
      if (grouped.length > 0)
        rows.set(
          linkId,
          grouped.map(({ item }) => written(item ?? [])),
        );
      else for (const [key, answer] of written(items)) answers.set(key, answer);
    }
    return { patientId, finishedAt, formVersion, answers, rows };
  }
}

function written(items: readonly ResponseItem[]): Map<string, WrittenAnswer> {
  return new Map(
    items.flatMap(({ linkId, answer }): [string, WrittenAnswer][] => {
      const [first] = answer ?? [];
      return first ? [[linkId, { value: comparable(first), words: wordsOf(first) }]] : [];
    }),
  );
}

function wordsOf(answer: ResponseAnswer): string {
  const [, value] = valueOf(answer) ?? [];
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const display = typeof value === 'object' && value !== null ? (value as { display?: string }).display : undefined;
  return display ?? comparable(answer);
}
