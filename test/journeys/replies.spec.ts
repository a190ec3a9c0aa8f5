import { buildPeople } from './build-people';
import { buildTexters } from './build-texters';
import { changeStatus } from './change-status';
import { describeJourney } from './journey';
import { operateInstallation } from './operate-installation';
import { textBack } from './text-back';

describeJourney(
  'what patients write back, one act that stops everything, and who runs the installation',
  async (stack) => {
    await buildTexters(stack, await buildPeople(stack));
  },
  (journey, step) => {
    textBack(journey, step);
    changeStatus(journey, step);
    operateInstallation(journey, step);
  },
);
