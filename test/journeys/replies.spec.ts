import { buildPeople } from './build-people';
import { buildTexters } from './build-texters';
import { changeStatus } from './change-status';
import { describeJourney } from './journey';
import { textBack } from './text-back';

describeJourney(
  'what patients write back, and one act that stops everything',
  async (stack) => {
    await buildTexters(stack, await buildPeople(stack));
  },
  (journey, step) => {
    textBack(journey, step);
    changeStatus(journey, step);
  },
);
