import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { StaffContext } from '@stepwell/kernel/context';
import { AppError, badInput, notFound, sentenceOf } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { DisclosureGate, submitIdFor, type DisclosureWish } from '../disclosures/disclosure-gate.service';
import { packPapers, type NoticedPaper, type PackedFile } from './pack-papers';
import type { ReleaseRecordFilesInput, ReleaseRecordFilesSinceInput } from './record-files.graphql';
import { RecordPapers } from './record-papers.service';
import { SignedRecords, type RecordKind, type SignedRecord } from './signed-records.service';

/** Files that one form may ask for: a few seconds of work. */
export const MOST_FILES = 100;
const mark = z.string().refine(isId, { error: 'This form lost its mark. Load the page again.' });
const agreementId = z.string().refine(isId, { error: 'Choose the agreement again.' }).nullish();
const chosenSchema = z.object({
  submitId: mark,
  patientId: z.string(),
  recordIds: z
    .array(z.string().refine(isId, { error: 'Choose the records again.' }))
    .min(1, { error: 'Choose at least one record.' })
    .max(MOST_FILES, { error: `Choose at most ${MOST_FILES} records at a time.` }),
  basis: z.enum(['consent', 'internal', 'qsoa']),
  partyId: z.string().nullish(),
  purpose: z.custom<NonNullable<DisclosureWish['purpose']>>().nullish(),
  agreementId,
});
const sinceSchema = z.object({
  submitId: mark,
  since: z.string(),
  basis: z.enum(['internal', 'qsoa']),
  agreementId,
});
/** The program's own record, run by the program itself. */
const OWN_RECORD = { name: 'The health record of the facility', affiliation: null };

/** What came of a day's files, and of whom nothing may leave. */
export interface ReleasedSince {
  file: PackedFile | null;
  fileCount: number;
  refused: { patientId: Id; displayName: string; sentence: string }[];
}

/** Hands signed plans and notes out as PDF files, through the gate: refused, no file is made. */
@Injectable()
export class ReleaseRecordFiles {
  constructor(
    private readonly db: Database,
    private readonly records: SignedRecords,
    private readonly papers: RecordPapers,
    private readonly gate: DisclosureGate,
    private readonly patients: PatientsService,
  ) {}

  /**
   * Chosen records of one patient. The files are made after the disclosure is written, so that nothing waits under the
   * patient's lock; what fails then is asked for again with the same form, which writes nothing more.
   * @throws AppError DISCLOSURE_REFUSED with the consent that is missing; FORBIDDEN, NOT_FOUND, BAD_INPUT, CONFLICT
   */
  async chosen(ctx: StaffContext, input: ReleaseRecordFilesInput): Promise<PackedFile> {
    const { recordIds, patientId, partyId, agreementId, ...given } = parseInput(chosenSchema, input);
    const own = ownRecipient(given.basis, agreementId);
    if (given.basis === 'consent' && !partyId) throw badInput('input.partyId', 'Choose who gets it.');
    if (given.basis === 'consent' && !given.purpose) throw badInput('input.purpose', 'Choose what it is for.');
    const released = await this.db.write(ctx, async (tx) => {
      const wanted = new Set(recordIds);
      const found = (await this.records.ofPatient(tx, patientId)).filter(({ id }) => wanted.has(id));
      if (found.length < wanted.size) throw notFound();
      const recipient = given.basis === 'consent' ? { partyId: partyId! } : own;
      const purpose = given.basis === 'consent' ? given.purpose! : 'treatment';
      return this.release(tx, { ...given, patientId, recipient, purpose }, found);
    });
    return packPapers(released);
  }

  /**
   * All that was signed since a day, of every patient in reach, for the program's own record; patient by patient, since each
   * has their own lock and their own account.
   * @throws AppError FORBIDDEN, BAD_INPUT also where it is more than `MOST_FILES`
   */
  async since(ctx: StaffContext, input: ReleaseRecordFilesSinceInput): Promise<ReleasedSince> {
    const { since, submitId, agreementId, ...given } = parseInput(sinceSchema, input);
    const recipient = ownRecipient(given.basis, agreementId);
    const all = await this.db.read(ctx, (tx) => this.records.since(tx, since, MOST_FILES + 1));
    if (all.length > MOST_FILES)
      throw badInput('input.since', `More than ${MOST_FILES} records were signed since then. Choose a later day.`);
    const refused: ReleasedSince['refused'] = [];
    const papers: NoticedPaper[] = [];
    for (const patientId of new Set(all.map((record) => record.patientId))) {
      const records = all.filter((record) => record.patientId === patientId);
      const wish = { ...given, submitId: submitIdFor(submitId, patientId), patientId, recipient } as const;
      try {
        papers.push(
          ...(await this.db.write(ctx, (tx) => this.release(tx, { ...wish, purpose: 'treatment' }, records))),
        );
      } catch (thrown) {
        if (!(thrown instanceof AppError && thrown.code === 'DISCLOSURE_REFUSED')) throw thrown;
        const { displayName } = await this.db.read(ctx, (tx) => this.patients.summary(tx, patientId));
        refused.push({ patientId, displayName, sentence: sentenceOf(thrown) });
      }
    }
    return { file: papers.length > 0 ? await packPapers(papers) : null, fileCount: papers.length, refused };
  }
  private async release(
    tx: Transaction,
    wish: Omit<DisclosureWish, 'categories' | 'means' | 'words'>,
    records: readonly SignedRecord[],
  ): Promise<NoticedPaper[]> {
    const { content, consentCopy } = await this.gate.release(
      tx,
      { ...wish, categories: categoriesOf(records), means: 'export', words: wordsOf(records) },
      () => this.papers.of(tx, wish.patientId, records),
    );
    const notice = this.gate.paperNotice;
    const papers = content.map((paper) => ({ ...paper, notice }));
    if (!consentCopy) return papers;
    const { facts, fileName } = papers[0]!;
    const sections = consentCopy.map(({ heading, text }) => ({ heading, lines: [text] }));
    const number = fileName.slice(0, fileName.indexOf('_'));
    // 42 CFR 2.32 has a copy of the consent go along, or what it covers.
    const copy = { title: 'What the patient agreed to', facts: facts.slice(0, 3), sections, notice };
    return [...papers, { ...copy, fileName: `${number}_consent.pdf` }];
  }
}

/** Who gets it where no consent names them. @throws AppError BAD_INPUT for `input.agreementId` */
function ownRecipient(basis: string, agreement: Id | null | undefined): DisclosureWish['recipient'] {
  if (basis !== 'qsoa') return OWN_RECORD;
  if (!agreement) throw badInput('input.agreementId', 'Choose the agreement that this rests on.');
  return { agreementId: agreement.toLowerCase() };
}

const categories: Record<RecordKind, DisclosureWish['categories']> = {
  relapse_prevention: ['plan', 'medication'],
  crisis_safety: ['plan', 'medication'],
  continuing_care: ['plan', 'medication'],
  group_note: ['attendance', 'progress'],
  facilitation_note: ['progress'],
};

function categoriesOf(records: readonly SignedRecord[]): DisclosureWish['categories'] {
  return [...new Set(['presence' as const, ...records.flatMap(({ kind }) => categories[kind])])];
}

/** What the account says of the files; many are counted, with a mark by which the same form is known again. */
function wordsOf(records: readonly SignedRecord[]): string {
  const titles = records.map(({ title }) => title).join('; ');
  if (titles.length <= 500) return titles;
  const days = records.map(({ signedOn }) => signedOn).sort();
  const list = hashOf(records.map(({ id }) => id).join()).slice(0, 12);
  return `${records.length} files, signed from ${days[0]} to ${days.at(-1)} (list ${list})`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
