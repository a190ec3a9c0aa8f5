import type { SliceManifest } from '@stepwell/platform/manifest';
import { InboundText } from './inbound-text.entity';
import { PatientTextsResolver, TextsResolver } from './texts.resolver';
import { TextsService } from './texts.service';

/** What the staff surface takes from replies: texts to read. */
export const repliesStaff: SliceManifest = {
  entities: [InboundText],
  providers: [TextsService, TextsResolver, PatientTextsResolver],
};
