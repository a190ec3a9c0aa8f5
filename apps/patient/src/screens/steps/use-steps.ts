import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useCallback, useEffect, useState } from 'react';
import type { MyStepsQuery, StepTextsQuery } from '../../../gql/graphql';
import { mySteps, sayHigherPower, stepTexts } from './steps.graphql';

/** Steps or traditions of one fellowship. */
export type StepList = StepTextsQuery['stepTexts'][number];

/** Reads what there is to read, and keeps the patient's own words. */
export function useSteps(fellowship: string, isSpanish: boolean) {
  const [mine, setMine] = useState<MyStepsQuery>();
  const [lists, setLists] = useState<StepList[]>();
  const [error, setError] = useState<ApiError>();
  const [saved, setSaved] = useState(false);
  const attempt = useCallback((work: () => Promise<void>) => {
    setError(undefined);
    work().catch((thrown: unknown) => setError(toApiError(thrown)));
  }, []);
  const readMine = useCallback(() => attempt(async () => setMine(await sendDocument(mySteps))), [attempt]);
  const readLists = useCallback(() => {
    setLists(undefined);
    if (fellowship === '') return;
    attempt(async () => setLists((await sendDocument(stepTexts, { fellowship, isSpanish })).stepTexts));
  }, [attempt, fellowship, isSpanish]);
  useEffect(readMine, [readMine]);
  useEffect(readLists, [readLists]);
  return {
    fellowships: mine?.stepFellowships,
    words: mine?.myHigherPower ?? null,
    lists,
    error,
    saved,
    retry: () => {
      readMine();
      readLists();
    },
    say: (words: string) => {
      setSaved(false);
      attempt(async () => {
        await sendDocument(sayHigherPower, { input: { words: words.trim() || null } });
        setSaved(true);
      });
    },
  };
}
