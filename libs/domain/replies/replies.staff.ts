import type { SliceManifest } from '@stepwell/platform/manifest';
import { OrganizationsService } from '../organizations/organizations.service';
import { InboundText } from './inbound-text.entity';
import { HelpWordsResolver, PatientTextsResolver, TextsResolver } from './texts.resolver';
import { TextsService } from './texts.service';

/** What the staff surface takes from replies: texts to read. */
export const repliesStaff: SliceManifest = {
  entities: [InboundText],
  providers: [OrganizationsService, TextsService, TextsResolver, PatientTextsResolver, HelpWordsResolver],
};
