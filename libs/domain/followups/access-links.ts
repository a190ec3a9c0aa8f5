import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';

/** Makes the links of messages; the patients slice does. */
export abstract class AccessLinks {
  /** A whole address whose token dies at `expiresAt`; nothing of it is kept but a digest. */
  abstract issue(tx: Transaction, patientId: Id, expiresAt: Date): Promise<string>;
}
