import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { columnMappingSchema, mappingList } from './column-mapping';
import { RefusedRow } from './feed-rows';
import { FeedSource } from './feed-source.entity';
import { guessMapping } from './guess-mapping';
import { ownTypesOf } from './known-paths';
import type { ListPreviewType, PreviewedColumnType, PreviewListInput } from './map-columns.graphql';
import { ownFormatsOf } from './meeting-types';
import { plainLine } from './plain-text';
import { readRows } from './read-meeting-guide';
import { mapTable, readCsv, readNdjson, type Table } from './read-table';

const SHOWN = 10;
const SAMPLES = 3;

const schema = z.object({
  text: z
    .string()
    .max(60_000, { error: 'Send the first 60,000 characters at most.' })
    .nullish()
    .transform((text) => text ?? undefined),
  columns: columnMappingSchema.nullish().transform((mapping) => mapping ?? null),
});

/** Reads the beginning of a file as its source would, and changes nothing: people see what a mapping does. */
@Injectable()
export class PreviewList {
  /** @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT; FEED_UNREADABLE for a text that is no such table */
  async run(tx: Transaction, input: PreviewListInput): Promise<ListPreviewType> {
    authorize(tx.ctx, 'meeting:manage');
    const given = parseInput(schema, { text: input.text, columns: input.columns });
    const source = await tx.repo(FeedSource).get(input.sourceId);
    const { columns, text = source.firstRows } = given;
    if (source.format !== 'csv' && source.format !== 'ndjson')
      throw badInput('input.sourceId', 'Only files in CSV or NDJSON have columns to name.');
    if (text === null) throw badInput('input.text', 'Send the beginning of the file.');
    const bytes = Buffer.from(text);
    const table = source.format === 'csv' ? readCsv(bytes) : readNdjson(bytes);
    const mapping = columns ?? guessMapping(table.columns);
    const defaults = { fellowship: source.fellowship, timeZone: source.defaultTimeZone };
    const rows = mapTable(table, columns);
    const ownTypes = (await ownTypesOf(tx, [source.fellowship])).get(source.fellowship);
    const reading = readRows(ownTypes ? { ...rows, formatsOf: ownFormatsOf(ownTypes) } : rows, defaults);
    return {
      columns: columnsOf(table),
      mapping: mappingList(mapping),
      rows: reading.rows,
      imported: reading.imported,
      meetings: reading.meetings.slice(0, SHOWN),
      refusals: reading.refusals.slice(0, SHOWN),
    };
  }
}

function columnsOf({ columns, rows, rowOf }: Table): PreviewedColumnType[] {
  const read = rows.map(rowOf);
  return columns.map((name) => {
    const values = read.map((row) => (row instanceof RefusedRow ? '' : textOf(row[name])));
    return { name, samples: values.filter(Boolean).slice(0, SAMPLES) };
  });
}

function textOf(value: unknown): string {
  return plainLine(Array.isArray(value) ? value.join(', ') : value, 80);
}
