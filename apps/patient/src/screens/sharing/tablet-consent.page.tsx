import { Text } from '@mantine/core';
import { postJson } from '@stepwell/web/graphql/send';
import { useCallback, useEffect } from 'react';
import { useLoaded } from '../../care/use-loaded';
import { FailureScreen } from '../../shell/failure';
import { Outside } from '../../shell/outside';
import { PageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { useLanguage, type Language } from '../../texts/language';
import { SignForm } from '../sign/sign-form';
import { ConsentWords } from './consent-words';
import { useSharingTexts } from './use-sharing-texts';

interface Page {
  language: Language;
  signer: 'PATIENT' | 'GUARDIAN';
  sections: { heading: string; text: string }[];
}

/** One paper on the room's shared tablet: read, signed, and gone. Nothing of it stays in the address or the history. */
export function TabletConsentPage({ token }: { token: string }) {
  const words = useSharingTexts();
  const { suggest } = useLanguage();
  const load = useCallback(() => postJson<Page>('/auth/tablet-consent/read', { token }), [token]);
  const { value, error, retry } = useLoaded(load);
  const language = value?.language;
  const isGuardian = value?.signer === 'GUARDIAN';
  useEffect(() => {
    if (language) suggest(language);
  }, [language, suggest]);
  const sign = async (name: string, submitId: string): Promise<void> => {
    await postJson('/auth/tablet-consent/sign', { token, name, submitId });
    window.location.replace('about:blank');
  };
  return (
    <Outside>
      {error?.code === 'LINK_GONE' ? (
        <Text role="status">{words.gone}</Text>
      ) : error ? (
        <FailureScreen error={error} onRetry={retry} />
      ) : value ? (
        <>
          <PageTitle>{isGuardian ? words.guardianWaiting : words.waiting}</PageTitle>
          <Text>{isGuardian ? words.guardianLead : words.waitingLead}</Text>
          <ConsentWords {...value} />
          <SignForm words={words} onSign={sign} />
        </>
      ) : (
        <Waiting />
      )}
    </Outside>
  );
}
