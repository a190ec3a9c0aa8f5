import type { SliceManifest } from '../manifest';
import { ChangedController } from './changed.controller';
import { ChangedHub } from './changed-hub';
import { OpenStreams } from './open-streams';

/** What the staff surface takes to keep open pages fresh. */
export const changedStaff: SliceManifest = {
  entities: [],
  providers: [ChangedHub, OpenStreams],
  controllers: [ChangedController],
};
