import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { SecretBox } from './secret-box';

/** Tables whose `bytes` are files of a patient, sealed where they are kept. */
export const sealedTables = ['card_photos', 'part2_consent_papers', 'plan_papers'] as const;
/** One of them. */
export type SealedTable = (typeof sealedTables)[number];

/** The row that a file belongs to. */
export interface FileRow {
  table: SealedTable;
  organizationId: Id;
  id: Id;
}

/**
 * Seals files of patients for their row: a copy of the database shows none, and bytes that were copied to another row don't
 * open. A seal adds 29 bytes.
 */
@Injectable()
export class FileSeal {
  constructor(private readonly box: SecretBox) {}

  /** The file as it is kept. */
  seal(plain: Buffer, row: FileRow): Buffer {
    return this.box.seal(plain, ownerOf(row));
  }

  /** The file as it came; what was kept before files were sealed stands plain. @throws Error when it is another row's */
  open(kept: Buffer, row: FileRow): Buffer {
    return isSealed(kept) ? this.box.open(kept, ownerOf(row)) : kept;
  }
}

/** Sealed bytes begin with the box's version; a PDF (25), a PNG (89) and a JPEG (ff) do not. */
export function isSealed(kept: Buffer): boolean {
  return kept[0] === 1;
}

function ownerOf({ table, organizationId, id }: FileRow): string {
  return `${table}|${organizationId}|${id}`;
}
