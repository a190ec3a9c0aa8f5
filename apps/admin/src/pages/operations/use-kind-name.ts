import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { kindText } from './dead-letter-words';

/** Names a kind of work in the reader's words. */
export function useKindName(): (kind: string) => string {
  const { t } = useTranslation('admin');
  return (kind) => {
    const text = kindText(kind);
    return text ? t(`deadLetters.kinds.${text}`) : kind;
  };
}
