import { askForCall } from './ask-for-call';
import { buildPeople } from './build-people';
import { describeJourney } from './journey';
import { buildMia, logMeetings } from './log-meetings';
import { keepProgrammes } from './keep-programmes';
import { planGroup } from './plan-group';
import { buildRooms, runGroup } from './run-group';
import { signInAsPatient } from './sign-in-patient';
import { signInAsStaff } from './sign-in-staff';
import { substituteLeads, type EveningRoom } from './substitute-leads';

let evening: EveningRoom;

describeJourney(
  'signing in, groups and meetings',
  async (stack) => {
    const people = await buildPeople(stack);
    evening = await buildRooms(stack, people);
    await buildMia(stack, people);
  },
  (journey, step) => {
    signInAsStaff(journey, step);
    signInAsPatient(journey, step);
    runGroup(journey, step);
    planGroup(journey, step);
    substituteLeads(journey, step, () => evening);
    logMeetings(journey, step);
    askForCall(journey, step);
    keepProgrammes(journey, step);
  },
);
