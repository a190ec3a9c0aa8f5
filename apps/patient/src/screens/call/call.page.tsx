import { Stack, Text } from '@mantine/core';
import { postJson } from '@stepwell/web/graphql/send';
import { useCallback, useEffect, useState } from 'react';
import { useLoaded } from '../../care/use-loaded';
import { FailureScreen } from '../../shell/failure';
import { Outside } from '../../shell/outside';
import { PageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { callEn } from '../../texts/call.en';
import { callEs } from '../../texts/call.es';
import { useLanguage } from '../../texts/language';
import { CallForm } from './call-form';

/** What the API says about a form; nothing in it tells what the place is for. */
export interface CallPageAnswer {
  facilityName: string;
  phone: string | null;
  notice: { version: string; en: string; es: string };
}

function useCallTexts() {
  return useLanguage().language === 'ES' ? callEs : callEn;
}

/** Anybody asks for a call: no account, no reason, no word about what the place is for. */
export function CallPage({ code }: { code: string }) {
  const texts = useCallTexts();
  const [done, setDone] = useState(false);
  const load = useCallback(() => postJson<CallPageAnswer>('/auth/call/read', { code }), [code]);
  const { value, error, retry } = useLoaded(load);
  useEffect(() => {
    document.title = texts.title;
  }, [texts.title]);
  return (
    <Outside>
      {done ? (
        <Stack role="status">
          <PageTitle>{texts.doneTitle}</PageTitle>
          <Text>{texts.done}</Text>
        </Stack>
      ) : error && (error.code === 'NOT_FOUND' || error.code === 'BAD_INPUT') ? (
        <Stack role="status">
          <PageTitle>{texts.goneTitle}</PageTitle>
          <Text>{texts.gone}</Text>
        </Stack>
      ) : error ? (
        <FailureScreen error={error} onRetry={retry} />
      ) : value ? (
        <CallForm code={code} page={value} texts={texts} onDone={() => setDone(true)} />
      ) : (
        <Waiting />
      )}
    </Outside>
  );
}
