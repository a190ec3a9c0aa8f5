import type { SliceManifest } from '@stepwell/platform/manifest';
import { GoalsResolver } from './goals.resolver';
import { GoalsService } from './goals.service';
import { TreatmentGoal } from './treatment-goal.entity';

/** What the staff surface takes from this slice. */
export const goalsStaff: SliceManifest = { entities: [TreatmentGoal], providers: [GoalsService, GoalsResolver] };
