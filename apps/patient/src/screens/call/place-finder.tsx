import { Button, Checkbox, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { byFit, fitOf, facilityNeeds, spokenLanguages } from '@stepwell/kernel/facility-offer';
import { languageName } from '@stepwell/web/format/language-name';
import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { postJson } from '@stepwell/web/graphql/send';
import { useState, type FormEvent } from 'react';
import { FailureNote } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import { useLanguage } from '../../texts/language';
import type { placesEn } from '../../texts/places.en';
import { PlaceCard, type PublicPlace } from './place-card';
import classes from './call.module.css';

interface PlaceFinderProps {
  code: string;
  places: readonly PublicPlace[];
  texts: typeof placesEn;
}

/** What somebody looks for, and the places in the order of how they fit. What is chosen here never leaves the page. */
export function PlaceFinder({ code, places, texts }: PlaceFinderProps) {
  const { language } = useLanguage();
  const [level, setLevel] = useState('');
  const [needs, setNeeds] = useState<string[]>([]);
  const [spoken, setSpoken] = useState('');
  const [zip, setZip] = useState('');
  const [miles, setMiles] = useState<Record<string, number>>({});
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<ApiError>();
  const [busy, setBusy] = useState(false);
  const wish = { level: level || null, needs, language: spoken || null };
  const sorted = byFit(
    places.map((place) => ({ ...place, fit: fitOf(place, wish), miles: miles[place.code] ?? null })),
  );
  const levels = Object.keys(texts.levels).filter((one) => places.some((place) => place.levels.includes(one)));
  const offered = facilityNeeds.filter((need) => places.some((place) => place.needs.includes(need)));
  const languages = spokenLanguages.filter((one) => places.some((place) => place.languages.includes(one)));
  const measure = async (event: FormEvent) => {
    event.preventDefault();
    setFailure(undefined);
    if (!/^\d{5}$/.test(zip.trim())) return setProblem(texts.zipWrong);
    setBusy(true);
    try {
      const answer = await postJson<{ miles: Record<string, number> | null }>('/auth/places/miles', {
        ...{ code, postalCode: zip },
      });
      setProblem(answer.miles ? undefined : texts.zipUnknown);
      setMiles(answer.miles ?? {});
    } catch (thrown) {
      setFailure(toApiError(thrown));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Stack>
      <PageTitle>{texts.title}</PageTitle>
      <Text>{texts.lead}</Text>
      {levels.length > 0 && (
        <NativeSelect
          size="lg"
          label={texts.level}
          value={level}
          onChange={(event) => setLevel(event.currentTarget.value)}
          data={[
            { value: '', label: texts.any },
            ...levels.map((one) => ({ value: one, label: texts.levels[one as keyof typeof texts.levels] })),
          ]}
        />
      )}
      {offered.length > 0 && (
        <Checkbox.Group label={texts.needs} value={needs} onChange={setNeeds}>
          <Stack gap="sm" mt="xs">
            {offered.map((need) => (
              <Checkbox key={need} value={need} label={texts.need[need]} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {languages.length > 1 && (
        <NativeSelect
          size="lg"
          label={texts.spoken}
          value={spoken}
          onChange={(event) => setSpoken(event.currentTarget.value)}
          data={[
            { value: '', label: texts.any },
            ...languages.map((one) => ({ value: one, label: languageName(one, language.toLowerCase()) })),
          ]}
        />
      )}
      <form onSubmit={(event) => void measure(event)} noValidate>
        <div className={classes['zip'] ?? ''}>
          <TextInput
            size="lg"
            label={texts.zip}
            inputMode="numeric"
            autoComplete="postal-code"
            maxLength={5}
            value={zip}
            error={problem}
            onChange={(event) => setZip(event.currentTarget.value)}
          />
          <Button type="submit" size="lg" variant="default" loading={busy}>
            {texts.measure}
          </Button>
        </div>
      </form>
      {failure && <FailureNote error={failure} onRetry={() => setFailure(undefined)} />}
      <Text size="sm" c="dimmed">
        {texts.privacy}
      </Text>
      <section aria-label={texts.places(sorted.length)}>
        <Text fw={600} role="status">
          {texts.places(sorted.length)}
        </Text>
        <ol className={classes['places'] ?? ''}>
          {sorted.map((place) => (
            <PlaceCard key={place.code} place={place} wish={wish} texts={texts} />
          ))}
        </ol>
        <Text size="sm" c="dimmed">
          {texts.order}
        </Text>
      </section>
    </Stack>
  );
}
