import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { lapseBranches } from './lapse-branches';
import {
  copingKinds,
  doseKinds,
  goalHorizons,
  situationKinds,
  supportRoles,
  warningObservers,
  warningStages,
} from './plan-content';
import { weekOutcomes } from './weekly-outcome.entity';

/** GraphQL names of the kinds of high-risk situations. */
export const SituationKindEnum = wordEnum('SituationKind', situationKinds);
/** GraphQL names of the stages of warning signs. */
export const WarningStageEnum = wordEnum('WarningStage', warningStages);
/** GraphQL names of who notices a sign. */
export const WarningObserverEnum = wordEnum('WarningObserver', warningObservers);
/** GraphQL names of the kinds of strategies. */
export const CopingKindEnum = wordEnum('CopingKind', copingKinds);
/** GraphQL names of the roles of contacts. */
export const SupportRoleEnum = wordEnum('SupportRole', supportRoles);
/** GraphQL names of how far ahead a goal lies. */
export const GoalHorizonEnum = wordEnum('GoalHorizon', goalHorizons);
/** GraphQL names of what comes next with medication. */
export const DoseKindEnum = wordEnum('DoseKind', doseKinds);
/** GraphQL names of the kinds of first steps after a lapse. */
export const LapseBranchEnum = wordEnum('LapseBranch', lapseBranches);
/** GraphQL names of how a week went. */
export const WeekOutcomeEnum = wordEnum('WeekOutcome', weekOutcomes);
