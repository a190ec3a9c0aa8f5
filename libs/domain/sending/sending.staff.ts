import type { SliceManifest } from '@stepwell/platform/manifest';
import { ArmTexts } from './arm-texts';
import { PauseSending } from './pause-sending';
import { SendingPause } from './sending-pause.entity';
import { SendingPausesResolver, TextGoLiveResolver } from './sending.resolver';
import { TextArming } from './text-arming.entity';
import { TextRequirement } from './text-requirement.entity';

/** What the staff surface takes from sending. */
export const sendingStaff: SliceManifest = {
  entities: [TextRequirement, TextArming, SendingPause],
  providers: [ArmTexts, PauseSending, TextGoLiveResolver, SendingPausesResolver],
};
