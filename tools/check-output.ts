/** Where a command that checks a file writes. */
export interface CheckOutput {
  say: (line: string) => void;
  complain: (line: string) => void;
}

/** A refusal of the whole file, as one sentence for the person at the keyboard. */
export class FileRefused extends Error {}
