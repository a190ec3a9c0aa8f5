import { Text } from '@mantine/core';
import { postJson } from '@stepwell/web/graphql/send';
import { useCallback, useEffect } from 'react';
import { useLoaded } from '../../care/use-loaded';
import { FailureScreen } from '../../shell/failure';
import { Outside } from '../../shell/outside';
import { PageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { useLanguage, useTexts, type Language } from '../../texts/language';
import { DocumentToRead } from '../documents/document-to-read';
import { documentInGraphWords, type PlainDocument } from '../documents/plain-document';
import { inGraphWords, type PlainPlan } from './plain-plan';
import { PlanWords } from './plan-to-read';
import { SignForm } from './sign-form';

/** One plan on the room's shared tablet: read, signed, and gone. Nothing of it stays in the address or the history. */
export function TabletPage({ token }: { token: string }) {
  const texts = useTexts();
  const { suggest } = useLanguage();
  const load = useCallback(
    () => postJson<{ language: Language; plan?: PlainPlan; document?: PlainDocument }>('/auth/tablet/read', { token }),
    [token],
  );
  const { value, error, retry } = useLoaded(load);
  const language = value?.language;
  useEffect(() => {
    if (language) suggest(language);
  }, [language, suggest]);
  const sign = async (name: string, submitId: string): Promise<void> => {
    await postJson('/auth/tablet/sign', { token, name, submitId });
    window.location.replace('about:blank');
  };
  return (
    <Outside>
      {error?.code === 'LINK_GONE' ? (
        <Text role="status">{texts.sign.gone}</Text>
      ) : error ? (
        <FailureScreen error={error} onRetry={retry} />
      ) : value ? (
        <>
          <PageTitle>{texts.sign.title}</PageTitle>
          <Text>{texts.sign.lead}</Text>
          {value.plan && <PlanWords plan={inGraphWords(value.plan)} />}
          {value.document && <DocumentToRead document={documentInGraphWords(value.document)} />}
          <SignForm onSign={sign} />
        </>
      ) : (
        <Waiting />
      )}
    </Outside>
  );
}
