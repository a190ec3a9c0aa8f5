import { answerMeasure } from './answer-measure';
import { askForCall } from './ask-for-call';
import { buildPeople, type BuiltPeople } from './build-people';
import { fillPacket } from './fill-packet';
import { importCensus } from './import-census';
import { leaveAndComeBack } from './leave-and-come-back';
import { chooseAppointment } from './choose-appointment';
import { describeJourney } from './journey';
import { shareRecord } from './share-record';

let people: BuiltPeople;

describeJourney(
  'intake: what is asked of a patient, on the phone, on the tablet and at the desk, and who asks for a call',
  async (stack) => {
    people = await buildPeople(stack);
  },
  (journey, step) => {
    answerMeasure(journey, step, () => people);
    fillPacket(journey, step);
    shareRecord(journey, step);
    importCensus(journey, step);
    chooseAppointment(journey, step);
    leaveAndComeBack(journey, step);
    // Ends on the next day.
    askForCall(journey, step);
  },
);
