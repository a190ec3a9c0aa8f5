import { Anchor, Button, Checkbox, Group, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { facilityNeeds, spokenLanguages } from '@stepwell/kernel/facility-offer';
import { sayMoment } from '@stepwell/web/format/calendar';
import { languageName } from '@stepwell/web/format/language-name';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { Notice } from '@stepwell/web/ui/notice';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { FacilityNeed, FacilityOfferPartFragment, LevelOfCare, SpokenLanguage } from '../../../gql/graphql';
import { FacilityOffersQuery, SaveFacilityOfferMutation } from './facilities.graphql';

/** Levels of care, from most to least intense. */
export const offeredLevels: readonly LevelOfCare[] = [
  ...([
    'DETOX',
    'RESIDENTIAL',
    'PARTIAL_HOSPITALIZATION',
    'INTENSIVE_OUTPATIENT',
    'OUTPATIENT',
    'RECOVERY_SUPPORT',
  ] as const),
];
const needs = facilityNeeds.map((need) => need.toUpperCase() as FacilityNeed);
const languages = spokenLanguages.map((language) => language.toUpperCase() as SpokenLanguage);

/** What a facility says about itself on the public page on which people find a place. */
export function OfferPart({ facilityId }: { facilityId: string }) {
  const { data, error, refetch } = useDocument(FacilityOffersQuery, {}, { topics: ['organization'] });
  const offer = data?.facilityOffers.find((one) => one.facilityId === facilityId);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return offer ? <OfferForm key={offer.version} offer={offer} /> : null;
}

function OfferForm({ offer }: { offer: FacilityOfferPartFragment }) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const reader = useReader();
  const toast = useToast();
  const [values, setValues] = useState(offer);
  const [places, setPlaces] = useState(
    offer.freePlaces === null || offer.freePlaces === undefined ? '' : String(offer.freePlaces),
  );
  const [failure, setFailure] = useState<unknown>();
  const save = useSendDocument(SaveFacilityOfferMutation, { changes: ['organization'] });
  const isNumber = /^\d{0,3}$/.test(places.trim());
  const keep = (): void => {
    if (!isNumber) return;
    const { facilityId, version, isListed, levels: chosen, needs: has, languages: spoken } = values;
    const freePlaces = places.trim() === '' ? null : Number(places);
    // A promise, since the version that was saved takes this form's place before a callback of the mutation would be heard.
    save
      .mutateAsync({
        input: { facilityId, version, isListed, levels: chosen, needs: has, languages: spoken, freePlaces },
      })
      .then(() => toast(t('offer.saved')), setFailure);
  };
  const put = (change: Partial<FacilityOfferPartFragment>): void => setValues((now) => ({ ...now, ...change }));
  return (
    <Stack component="section" aria-labelledby="offer" gap="md" mt="xl" align="flex-start" maw={640}>
      <div>
        <Title order={2} size="h4" id="offer">
          {t('offer.title')}
        </Title>
        <Text>{t('offer.lead')}</Text>
      </div>
      <Checkbox
        label={t('offer.listed')}
        description={t('offer.listedHelp')}
        checked={values.isListed}
        onChange={(event) => put({ isListed: event.currentTarget.checked })}
      />
      <Choices
        label={t('offer.levels')}
        options={offeredLevels.map((level) => [level, t(`offer.level.${level}`)])}
        value={values.levels}
        onChange={(chosen) => put({ levels: chosen })}
      />
      <Choices
        label={t('offer.needs')}
        options={needs.map((need) => [need, t(`offer.need.${need}`)])}
        value={values.needs}
        onChange={(chosen) => put({ needs: chosen })}
      />
      <Choices
        label={t('offer.languages')}
        options={languages.map((code) => [code, languageName(code.toLowerCase(), reader.locale)])}
        value={values.languages}
        onChange={(chosen) => put({ languages: chosen })}
      />
      <TextInput
        label={tWeb('form.optional', { label: t('offer.places') })}
        description={
          offer.placesAt ? t('offer.placesSaid', { when: sayMoment(offer.placesAt, reader) }) : t('offer.placesHelp')
        }
        error={isNumber ? undefined : t('offer.placesWrong')}
        inputMode="numeric"
        autoComplete="off"
        maw={320}
        value={places}
        onChange={(event) => setPlaces(event.currentTarget.value)}
      />
      {failure !== undefined && <Notice tone="warning" role="alert" title={errorSentence(failure, tWeb)} />}
      <Group>
        <Button onClick={keep} loading={save.isPending}>
          {t('offer.save')}
        </Button>
        {offer.isListed && (
          <Anchor href={offer.address} target="_blank" rel="noreferrer">
            {t('offer.open')}
          </Anchor>
        )}
      </Group>
    </Stack>
  );
}

interface ChoicesProps<Value extends string> {
  label: string;
  options: [value: Value, label: string][];
  value: readonly Value[];
  onChange: (value: Value[]) => void;
}

function Choices<Value extends string>({ label, options, value, onChange }: ChoicesProps<Value>) {
  return (
    <Checkbox.Group label={label} value={[...value]} onChange={onChange} w="100%">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" mt="xs">
        {options.map(([code, words]) => (
          <Checkbox key={code} value={code} label={words} />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
}
