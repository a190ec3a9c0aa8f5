import { buildPeople } from './build-people';
import { describeJourney } from './journey';
import { signInAsPatient } from './sign-in-patient';
import { signInAsStaff } from './sign-in-staff';

describeJourney('signing in', buildPeople, (journey, step) => {
  signInAsStaff(journey, step);
  signInAsPatient(journey, step);
});
