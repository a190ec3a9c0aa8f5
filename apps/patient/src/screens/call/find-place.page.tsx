import { Stack, Text } from '@mantine/core';
import { postJson } from '@stepwell/web/graphql/send';
import { useCallback, useEffect } from 'react';
import { useLoaded } from '../../care/use-loaded';
import { FailureScreen } from '../../shell/failure';
import { Outside } from '../../shell/outside';
import { PageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { placesEn } from '../../texts/places.en';
import { placesEs } from '../../texts/places.es';
import { useLanguage } from '../../texts/language';
import { PlaceFinder } from './place-finder';
import type { PublicPlace } from './place-card';

/** The sentences of the page in the current language. */
export function usePlacesTexts(): typeof placesEn {
  return useLanguage().language === 'ES' ? placesEs : placesEn;
}

/** Anybody finds a place of one organization, and asks it for a call. */
export function FindPlacePage({ code }: { code: string }) {
  const texts = usePlacesTexts();
  const load = useCallback(() => postJson<{ places: PublicPlace[] }>('/auth/places/list', { code }), [code]);
  const { value, error, retry } = useLoaded(load);
  useEffect(() => {
    document.title = texts.title;
  }, [texts.title]);
  return (
    <Outside>
      {error && (error.code === 'NOT_FOUND' || error.code === 'BAD_INPUT') ? (
        <Stack role="status">
          <PageTitle>{texts.goneTitle}</PageTitle>
          <Text>{texts.gone}</Text>
        </Stack>
      ) : error ? (
        <FailureScreen error={error} onRetry={retry} />
      ) : value ? (
        <PlaceFinder code={code} places={value.places} texts={texts} />
      ) : (
        <Waiting />
      )}
    </Outside>
  );
}
