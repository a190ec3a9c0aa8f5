import { languages } from '@stepwell/kernel/words';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';

/** Languages of messages and of the patient surface, as both schemas name them. */
export const LanguageEnum = wordEnum('Language', languages);
