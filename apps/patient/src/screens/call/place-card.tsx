import { Anchor, Button, Paper, Text, Title } from '@mantine/core';
import type { FacilityNeed, FacilityOfferFacts, PlaceFit, PlaceWish } from '@stepwell/kernel/facility-offer';
import { languageName } from '@stepwell/web/format/language-name';
import { useLanguage } from '../../texts/language';
import type { placesEn } from '../../texts/places.en';
import classes from './call.module.css';

/** A place as the API lists it. */
export interface PublicPlace extends FacilityOfferFacts {
  code: string;
  name: string;
  phone: string | null;
}

interface PlaceCardProps {
  place: PublicPlace & { fit: PlaceFit; miles: number | null };
  wish: PlaceWish;
  texts: typeof placesEn;
}

/** One place with the reasons why it stands here, and the way to ask it for a call. */
export function PlaceCard({ place, wish, texts }: PlaceCardProps) {
  const { language } = useLanguage();
  const { fit, name, phone, code, miles } = place;
  const needName = (need: string): string => texts.need[need as FacilityNeed];
  const levelName = wish.level ? texts.levels[wish.level as keyof typeof texts.levels] : '';
  const spoken = wish.language ? languageName(wish.language, language.toLowerCase()) : '';
  const good = [
    ...(fit.hasLevel ? [levelName] : []),
    ...fit.met.map(needName),
    ...(fit.speaks ? [texts.speaks(spoken)] : []),
    ...(fit.room === 'free' ? [texts.free] : []),
    ...(miles === null ? [] : [texts.away(miles)]),
  ];
  const bad = [
    ...(fit.hasLevel === false ? [texts.notLevel(levelName)] : []),
    ...fit.unmet.map((need) => texts.without(needName(need))),
    ...(fit.speaks === false ? [texts.speaksNot(spoken)] : []),
    ...(fit.room === 'full' ? [texts.full] : []),
  ];
  return (
    <Paper component="li" withBorder p="md">
      <Title order={2} size="h3">
        {name}
      </Title>
      <ul className={classes['reasons'] ?? ''}>
        {good.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {bad.map((reason) => (
          <li key={reason} className={classes['against'] ?? ''}>
            {reason}
          </li>
        ))}
        {fit.room === 'unsaid' && <li className={classes['against'] ?? ''}>{texts.unsaid}</li>}
      </ul>
      <Button component="a" href={`/call#${code}`} fullWidth size="lg">
        {texts.ask(name)}
      </Button>
      {phone && (
        <Text mt="sm">
          {texts.callNow}{' '}
          <Anchor href={`tel:${phone}`} c="var(--mantine-color-anchor)" className={classes['phone'] ?? ''}>
            {phone}
          </Anchor>
        </Text>
      )}
    </Paper>
  );
}
