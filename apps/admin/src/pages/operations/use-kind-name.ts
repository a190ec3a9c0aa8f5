import { useTranslation } from 'react-i18next';
import { kindText } from './dead-letter-words';

/** Names a kind of work in the reader's words. */
export function useKindName(): (kind: string) => string {
  const { t } = useTranslation('admin');
  return (kind) => {
    const text = kindText(kind);
    return text ? t(`deadLetters.kinds.${text}`) : kind;
  };
}
