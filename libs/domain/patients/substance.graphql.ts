import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { substances } from './patient.entity';

/** What a person may be treated for, as both schemas name it. */
export const SubstanceEnum = wordEnum('Substance', substances);
