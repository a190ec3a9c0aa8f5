import { Button, Text } from '@mantine/core';
import { capital } from '@stepwell/web/format/say-clock';
import type { HomeDoorsQuery } from '../../../gql/graphql';
import { sayMeetingStart } from '../../care/say-time';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import { useAppointmentTexts } from './use-appointment-texts';

interface AppointmentsDoorProps {
  appointments: HomeDoorsQuery['myAppointments'];
  timeZone: string;
  now: Date;
  onOpen: () => void;
}

/** Times to choose from, or the next appointment; nothing where there is neither. */
export function AppointmentsDoor({ appointments, timeZone, now, onOpen }: AppointmentsDoorProps) {
  const texts = useTexts();
  const words = useAppointmentTexts();
  const { offer, coming } = appointments;
  if (offer)
    return (
      <Card title={words.cardTitle}>
        <Text>{words.cardLead(offer.staffName)}</Text>
        <Button fullWidth onClick={onOpen}>
          {words.open}
        </Button>
      </Card>
    );
  const [next] = coming;
  if (!next) return null;
  const zones = { meeting: next.timeZone, viewer: timeZone };
  return (
    <Card title={words.nextTitle}>
      <Text fw={600}>{capital(sayMeetingStart(new Date(next.startsAt), now, zones, texts))}</Text>
      <Text>{words.with(next.staffName, next.facilityName)}</Text>
      <Button variant="default" fullWidth onClick={onOpen}>
        {words.all}
      </Button>
    </Card>
  );
}
