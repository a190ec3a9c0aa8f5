import { Button, Text } from '@mantine/core';
import { capital } from '@stepwell/web/format/say-clock';
import { useState } from 'react';
import { sayMeetingStart } from '../../care/say-time';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import type { MyAppointments } from './appointments.graphql';
import { useAppointmentTexts } from './use-appointment-texts';

interface ComingCardProps {
  appointment: MyAppointments['coming'][number];
  /** The patient's own zone. */
  zone: string;
  now: Date;
  busy: boolean;
  onCancel: () => void;
}

/** One appointment that is to come; until it begins the patient can say that they can't come, asked once more. */
export function ComingCard({ appointment, zone, now, busy, onCancel }: ComingCardProps) {
  const texts = useTexts();
  const words = useAppointmentTexts();
  const [asks, setAsks] = useState(false);
  const startsAt = new Date(appointment.startsAt);
  const when = sayMeetingStart(startsAt, now, { meeting: appointment.timeZone, viewer: zone }, texts);
  return (
    <Card title={capital(when)}>
      <Text>{words.with(appointment.staffName, appointment.facilityName)}</Text>
      <Text>{words.minutes(appointment.minutes)}</Text>
      {asks ? (
        <>
          <Text fw={600} role="alert">
            {words.sure}
          </Text>
          <Button variant="default" fullWidth onClick={() => setAsks(false)}>
            {words.keep}
          </Button>
          <Button fullWidth loading={busy} onClick={onCancel}>
            {words.yes}
          </Button>
        </>
      ) : (
        startsAt > now && (
          <Button variant="default" fullWidth aria-label={words.cancelOf(when)} onClick={() => setAsks(true)}>
            {words.cancel}
          </Button>
        )
      )}
    </Card>
  );
}
