import type { SliceManifest } from '@stepwell/platform/manifest';
import { AdmissionDecision } from './admission-decision.entity';
import { AdmissionItem } from './admission-item.entity';
import { AdmissionSettings } from './admission-settings.entity';
import { AdmissionSettingsService } from './admission-settings.service';
import { AdmissionsResolver } from './admissions.resolver';
import { CheckItem } from './check-item';
import { DecideSuggestion } from './decide-suggestion';
import { DraftConsents } from './draft-consents';
import { KeepChecklist } from './keep-checklist';
import { PacketDifferences } from './packet-differences';
import { PacketTaking } from './packet-taking.entity';
import { PacketTakingResolver } from './packet-taking.resolver';
import { ShowAdmission } from './show-admission';
import { ShowTransfers } from './show-transfers';
import { TransferPatient } from './transfer-patient';
import { TransfersResolver } from './transfers.resolver';
import { TakePacket } from './take-packet';
import { Suggestions } from './suggestions';

/** What the staff surface takes from admissions. */
export const admissionsStaff: SliceManifest = {
  entities: [AdmissionItem, AdmissionDecision, AdmissionSettings, PacketTaking],
  providers: [
    ...[AdmissionSettingsService, KeepChecklist, CheckItem, Suggestions, DecideSuggestion, ShowAdmission],
    AdmissionsResolver,
    ...[PacketDifferences, DraftConsents, TakePacket, PacketTakingResolver],
    ...[ShowTransfers, TransferPatient, TransfersResolver],
  ],
};
