import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { copingKinds, situationKinds, supportRoles, warningObservers, warningStages } from './plan-content';

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
