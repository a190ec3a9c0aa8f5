import type { SliceManifest } from '@stepwell/platform/manifest';
import { ComeBack } from './come-back';
import { ComeBackResolver } from './come-back.patient-resolver';

/** What the patient surface takes from transitions: the way back. */
export const transitionsPatient: SliceManifest = {
  entities: [],
  providers: [ComeBack, ComeBackResolver],
};
