import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { haltStates, medicationAnswers } from './check-in.entity';

/** Hungry, angry, lonely, tired, as both schemas name them. */
export const HaltStateEnum = wordEnum('HaltState', haltStates);
/** What became of prescribed medication, as both schemas name it. */
export const MedicationAnswerEnum = wordEnum('MedicationAnswer', medicationAnswers);
