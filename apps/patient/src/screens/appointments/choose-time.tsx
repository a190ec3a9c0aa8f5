import { Button, Text, Title } from '@mantine/core';
import { capital } from '@stepwell/web/format/say-clock';
import { localDay } from '@stepwell/web/format/zones';
import { useState } from 'react';
import { sayMeetingStart, sayNearDay, sayTime } from '../../care/say-time';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import type { MyAppointments } from './appointments.graphql';
import { useAppointmentTexts } from './use-appointment-texts';

interface ChooseTimeProps {
  offer: NonNullable<MyAppointments['offer']>;
  /** The patient's own zone. */
  zone: string;
  now: Date;
  busy: boolean;
  onChoose: (offerId: string, startsAt: string) => void;
}

/** So many days are shown at first: choosing must not begin with a long list. */
const FIRST_DAYS = 2;

/** Free times by day; the one that was tapped asks once more before it is taken. */
export function ChooseTime({ offer, zone, now, busy, onChoose }: ChooseTimeProps) {
  const texts = useTexts();
  const words = useAppointmentTexts();
  const [picked, setPicked] = useState<string>();
  const [days, setDays] = useState(FIRST_DAYS);
  const { timeZone: there, slots } = offer;
  const dates = [...new Set(slots.map(({ startsAt }) => localDay(new Date(startsAt), there)))];
  const shown = dates.slice(0, days);
  return (
    <Card title={words.chooseTitle}>
      {slots.length === 0 ? (
        <Text>{words.noneFree}</Text>
      ) : (
        <Text>{words.chooseLead(offer.staffName, offer.facilityName, offer.minutes)}</Text>
      )}
      {shown.map((date) => {
        const ofDay = slots.filter(({ startsAt }) => localDay(new Date(startsAt), there) === date);
        return (
          <section key={date}>
            <Title order={3} mb="xs">
              {capital(sayNearDay(new Date(ofDay[0]!.startsAt), now, there, texts))}
            </Title>
            {ofDay.map(({ startsAt }) => (
              <Button
                key={startsAt}
                variant={picked === startsAt ? 'filled' : 'default'}
                aria-pressed={picked === startsAt}
                fullWidth
                mb="xs"
                onClick={() => setPicked(startsAt)}
              >
                {sayTime(new Date(startsAt), there, texts)}
              </Button>
            ))}
          </section>
        );
      })}
      {dates.length > shown.length && (
        <Button variant="default" fullWidth onClick={() => setDays(dates.length)}>
          {words.more}
        </Button>
      )}
      {picked && (
        <Button fullWidth loading={busy} onClick={() => onChoose(offer.id, picked)}>
          {words.confirm(sayMeetingStart(new Date(picked), now, { meeting: there, viewer: zone }, texts))}
        </Button>
      )}
    </Card>
  );
}
