import { buildPeople } from './build-people';
import { describeJourney } from './journey';
import { buildRoom, runGroup } from './run-group';
import { signInAsPatient } from './sign-in-patient';
import { signInAsStaff } from './sign-in-staff';

describeJourney(
  'signing in',
  async (stack) => buildRoom(stack, await buildPeople(stack)),
  (journey, step) => {
    signInAsStaff(journey, step);
    signInAsPatient(journey, step);
    runGroup(journey, step);
  },
);
