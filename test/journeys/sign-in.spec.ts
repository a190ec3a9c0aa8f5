import { buildPeople } from './build-people';
import { goOnPaper } from './go-on-paper';
import { describeJourney } from './journey';
import { buildMia, logMeetings } from './log-meetings';
import { keepProgrammes } from './keep-programmes';
import { planGroup } from './plan-group';
import { buildRooms, runGroup, type BuiltRooms } from './run-group';
import { setLook } from './set-look';
import { signInAsPatient } from './sign-in-patient';
import { signInAsStaff } from './sign-in-staff';
import { substituteLeads } from './substitute-leads';

let rooms: BuiltRooms;

describeJourney(
  'signing in, groups and meetings',
  async (stack) => {
    const people = await buildPeople(stack);
    rooms = await buildRooms(stack, people);
    await buildMia(stack, people);
  },
  (journey, step) => {
    signInAsStaff(journey, step);
    setLook(journey, step);
    signInAsPatient(journey, step);
    runGroup(journey, step, () => rooms);
    planGroup(journey, step);
    substituteLeads(journey, step, () => rooms);
    goOnPaper(journey, step, () => rooms);
    logMeetings(journey, step);
    keepProgrammes(journey, step);
  },
);
