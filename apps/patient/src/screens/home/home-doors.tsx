import { sendDocument } from '@stepwell/web/graphql/send';
import { useLoaded } from '../../care/use-loaded';
import type { MyDay } from '../../care/use-care';
import type { ScreenName } from '../../shell/use-screen';
import { AppointmentsDoor } from '../appointments/appointments-door';
import { ComeBackDoor } from '../come-back/come-back-door';
import { WaitingMeasures } from '../measures/waiting-measures';
import { PacketDoor } from '../packet/packet-door';
import { WaitingConsent } from '../sharing/waiting-consent';
import { WaitingPapers } from '../sign/waiting-plan';
import { TeamDoor } from '../team/team-door';
import { homeDoorsDocument } from './home-doors.graphql';

interface HomeDoorsProps {
  day: MyDay;
  now: Date;
  onGo: (screen: ScreenName) => void;
}

const load = () => sendDocument(homeDoorsDocument);

/** What waits for the patient, each with its door; nothing where nothing does, or while it is asked. */
export function HomeDoors({ day, now, onGo }: HomeDoorsProps) {
  const { value } = useLoaded(load);
  if (!value) return null;
  return (
    <>
      <TeamDoor unread={value.myTeamMessages.unreadCount} onOpen={() => onGo('team')} />
      <WaitingMeasures measures={value.myMeasures} day={day} now={now} onOpen={() => onGo('measures')} />
      {value.comeBack.isOpenToMe && <ComeBackDoor onOpen={() => onGo('come-back')} />}
      <AppointmentsDoor
        appointments={value.myAppointments}
        timeZone={day.timeZone}
        now={now}
        onOpen={() => onGo('appointments')}
      />
      {value.myPacket && !value.myPacket.finishedAt && <PacketDoor onOpen={() => onGo('packet')} />}
      {value.consentsToSign > 0 && <WaitingConsent onOpen={() => onGo('sharing')} />}
      <WaitingPapers waiting={value} onGo={onGo} />
    </>
  );
}
