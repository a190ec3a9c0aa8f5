import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { milestoneUnits } from './recovery-days';

/** What a milestone counts in. */
export const MilestoneUnitEnum = wordEnum('MilestoneUnit', milestoneUnits);
