import { Text } from '@mantine/core';
import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { postJson } from '@stepwell/web/graphql/send';
import { useCallback, useEffect, useState } from 'react';
import { useLoaded } from '../../care/use-loaded';
import { FailureNote, FailureScreen } from '../../shell/failure';
import { Outside } from '../../shell/outside';
import { PageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { useLanguage, type Language } from '../../texts/language';
import { AnswerMeasure, hasAlarm } from './answer-measure';
import type { MyMeasure } from './measures.graphql';
import { SafetyCard } from './safety-card';
import { useMeasureTexts } from './use-measure-texts';

/** The questions of one instrument on the room's shared tablet. Nothing of them stays in the address or the history. */
export function TabletMeasurePage({ token }: { token: string }) {
  const texts = useMeasureTexts();
  const { suggest } = useLanguage();
  const [submitId] = useState(() => crypto.randomUUID());
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<ApiError>();
  const [done, setDone] = useState<{ isSafety: boolean }>();
  const load = useCallback(() => postJson<MyMeasure>('/auth/tablet-measure/read', { token }), [token]);
  const { value: measure, error, retry } = useLoaded(load);
  const language = measure?.language;
  useEffect(() => {
    if (language) suggest(language.toUpperCase() as Language);
  }, [language, suggest]);
  const send = (answers: number[]): void => {
    if (!measure) return;
    setSending(true);
    setFailure(undefined);
    postJson('/auth/tablet-measure/answer', { token, submitId, answers })
      .then(
        () => setDone({ isSafety: hasAlarm(measure, answers) }),
        (thrown: unknown) => setFailure(toApiError(thrown)),
      )
      .finally(() => setSending(false));
  };
  const body = () => {
    if (done) {
      return (
        <>
          <PageTitle>{texts.doneTitle}</PageTitle>
          <Text role="status">{done.isSafety ? texts.tabletSafety : texts.tabletDone}</Text>
          {done.isSafety && <SafetyCard />}
        </>
      );
    }
    if (error?.code === 'LINK_GONE' || failure?.code === 'LINK_GONE') {
      return <Text role="status">{texts.tabletGone}</Text>;
    }
    if (error) return <FailureScreen error={error} onRetry={retry} />;
    if (!measure) return <Waiting />;
    return (
      <AnswerMeasure
        measure={measure}
        busy={sending}
        help={<SafetyCard />}
        failure={failure && <FailureNote error={failure} onRetry={() => setFailure(undefined)} />}
        onSend={send}
      />
    );
  };
  return <Outside>{body()}</Outside>;
}
