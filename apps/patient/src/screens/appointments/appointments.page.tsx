import { Text } from '@mantine/core';
import { capital } from '@stepwell/web/format/say-clock';
import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useState } from 'react';
import { sayMeetingStart } from '../../care/say-time';
import { useLoaded } from '../../care/use-loaded';
import { BackButton } from '../../shell/back-button';
import { Card } from '../../shell/card';
import { FailureNote } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { useTexts } from '../../texts/language';
import { chooseMySlotDocument, myAppointmentsDocument, type MyAppointments } from './appointments.graphql';
import { ChooseTime } from './choose-time';
import { useAppointmentTexts } from './use-appointment-texts';

interface AppointmentsPageProps {
  timeZone: string;
  now: Date;
  onBack: () => void;
}

const load = async () => (await sendDocument(myAppointmentsDocument)).myAppointments;
const outcomes = { BOOKED: 'booked', TAKEN: 'taken', GONE: 'gone' } as const;

/** Times to choose from, and what is to come. Of a time that somebody else took the others stay. */
export function AppointmentsPage({ timeZone, now, onBack }: AppointmentsPageProps) {
  const texts = useTexts();
  const words = useAppointmentTexts();
  const { value: loaded, error, retry } = useLoaded(load);
  const [chosen, setChosen] = useState<MyAppointments>();
  const [outcome, setOutcome] = useState<'booked' | 'taken' | 'gone'>();
  const [refused, setRefused] = useState<ApiError>();
  const [busy, setBusy] = useState(false);
  const mine = chosen ?? loaded;
  const choose = (offerId: string, startsAt: string): void => {
    setBusy(true);
    setRefused(undefined);
    setOutcome(undefined);
    sendDocument(chooseMySlotDocument, { input: { offerId, startsAt } })
      .then(({ chooseMySlot }) => {
        setChosen(chooseMySlot.appointments);
        setOutcome(outcomes[chooseMySlot.choice]);
      })
      .catch((thrown: unknown) => setRefused(toApiError(thrown)))
      .finally(() => setBusy(false));
  };
  return (
    <>
      <BackButton onBack={onBack} />
      <PageTitle>{words.title}</PageTitle>
      {error && <FailureNote error={error} onRetry={retry} />}
      {refused && <FailureNote error={refused} onRetry={retry} />}
      {!mine && !error && <Waiting />}
      <Text role="status" fw={600}>
        {outcome && words[outcome]}
      </Text>
      {mine?.offer && (
        <ChooseTime
          key={mine.offer.slots.length}
          offer={mine.offer}
          zone={timeZone}
          now={now}
          busy={busy}
          onChoose={choose}
        />
      )}
      {mine && !mine.offer && mine.coming.length === 0 && <Text>{words.none}</Text>}
      {mine?.coming.map(({ id, startsAt, minutes, staffName, facilityName, timeZone: there }) => (
        <Card
          key={id}
          title={capital(sayMeetingStart(new Date(startsAt), now, { meeting: there, viewer: timeZone }, texts))}
        >
          <Text>{words.with(staffName, facilityName)}</Text>
          <Text>{words.minutes(minutes)}</Text>
        </Card>
      ))}
      {mine && mine.coming.length > 0 && <Text>{words.change}</Text>}
    </>
  );
}
