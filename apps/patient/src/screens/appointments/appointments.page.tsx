import { Text } from '@mantine/core';
import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useState } from 'react';
import { useLoaded } from '../../care/use-loaded';
import { BackButton } from '../../shell/back-button';
import { FailureNote } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import {
  cancelMyAppointmentDocument,
  chooseMySlotDocument,
  myAppointmentsDocument,
  type MyAppointments,
} from './appointments.graphql';
import { ChooseTime } from './choose-time';
import { ComingCard } from './coming-card';
import { useAppointmentTexts } from './use-appointment-texts';

interface AppointmentsPageProps {
  timeZone: string;
  now: Date;
  onBack: () => void;
}

const load = async () => (await sendDocument(myAppointmentsDocument)).myAppointments;
const outcomes = { BOOKED: 'booked', TAKEN: 'taken', GONE: 'gone', CANCELLED: 'cancelled', BEGUN: 'begun' } as const;
type Outcome = keyof typeof outcomes;

/** Times to choose from, and what is to come. Of a time that somebody else took the others stay. */
export function AppointmentsPage({ timeZone, now, onBack }: AppointmentsPageProps) {
  const words = useAppointmentTexts();
  const { value: loaded, error, retry } = useLoaded(load);
  const [chosen, setChosen] = useState<MyAppointments>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [refused, setRefused] = useState<ApiError>();
  const [busy, setBusy] = useState(false);
  const mine = chosen ?? loaded;
  const change = (sent: Promise<{ came: Outcome; appointments: MyAppointments }>): void => {
    setBusy(true);
    setRefused(undefined);
    setOutcome(undefined);
    sent
      .then(({ came, appointments }) => {
        setChosen(appointments);
        setOutcome(came);
      })
      .catch((thrown: unknown) => setRefused(toApiError(thrown)))
      .finally(() => setBusy(false));
  };
  const choose = async (offerId: string, startsAt: string) => {
    const { chooseMySlot } = await sendDocument(chooseMySlotDocument, { input: { offerId, startsAt } });
    return { came: chooseMySlot.choice, appointments: chooseMySlot.appointments };
  };
  const cancel = async (appointmentId: string) => {
    const { cancelMyAppointment } = await sendDocument(cancelMyAppointmentDocument, { input: { appointmentId } });
    return { came: cancelMyAppointment.outcome, appointments: cancelMyAppointment.appointments };
  };
  return (
    <>
      <BackButton onBack={onBack} />
      <PageTitle>{words.title}</PageTitle>
      {error && <FailureNote error={error} onRetry={retry} />}
      {refused && <FailureNote error={refused} onRetry={retry} />}
      {!mine && !error && <Waiting />}
      <Text role="status" fw={600}>
        {outcome && words[outcomes[outcome]]}
      </Text>
      {mine?.offer && (
        <ChooseTime
          key={mine.offer.slots.length}
          offer={mine.offer}
          zone={timeZone}
          now={now}
          busy={busy}
          onChoose={(offerId, startsAt) => change(choose(offerId, startsAt))}
        />
      )}
      {mine && !mine.offer && mine.coming.length === 0 && <Text>{words.none}</Text>}
      {mine?.coming.map((appointment) => (
        <ComingCard
          key={appointment.id}
          appointment={appointment}
          zone={timeZone}
          now={now}
          busy={busy}
          onCancel={() => change(cancel(appointment.id))}
        />
      ))}
      {mine && mine.coming.length > 0 && <Text>{words.change}</Text>}
    </>
  );
}
