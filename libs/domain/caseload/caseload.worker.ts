import type { SliceManifest } from '@stepwell/platform/manifest';
import { CaseloadProcessor } from './caseload.processor';
import { PatientCard, PatientCardMark } from './patient-card.entity';
import { RefreshCards } from './refresh-cards';

/** What the worker takes from the caseload: it keeps the cards. */
export const caseloadWorker: SliceManifest = {
  entities: [PatientCard, PatientCardMark],
  providers: [RefreshCards, CaseloadProcessor],
};
