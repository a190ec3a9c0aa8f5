import type { Instrument } from './instrument';
import { auditC } from './instruments/audit-c';
import { audit } from './instruments/audit';
import { dast10 } from './instruments/dast-10';
import { gad7 } from './instruments/gad-7';
import { pacs } from './instruments/pacs';
import { phq9 } from './instruments/phq-9';

/** What comes with the product; those of the pack stay off until an organization turns the pack on. */
export const shippedInstruments: readonly Instrument[] = [phq9, gad7, auditC, pacs, audit, dast10];

/** What an organization confirms to turn the pack on; a changed sentence is a new version and asks again. */
export const packTerms = {
  version: 'non-commercial-1',
  text:
    'AUDIT and DAST-10 may be used only without commercial purposes, with credit to their authors. I have checked that our ' +
    'organization may use them, and I turn them on for everybody here.',
} as const;
