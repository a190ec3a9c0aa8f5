import { answer } from './main-job-answer';
import { importMeetings } from './main-job-import';
import { plan } from './main-job-plan';
import { prepare } from './main-job-prepare';
import { describeJourney } from './journey';
import type { MainJob } from './main-job';

describeJourney(
  'the main job, from the import of a real feed to the answer on the clinician’s screen',
  (stack) => stack.runTool('dist/tools/demo/seed.js'),
  (journey, step) => {
    // Filled by the steps, each before the next one needs it.
    const job = { journey, step } as MainJob;
    importMeetings(job);
    prepare(job);
    plan(job);
    answer(job);
  },
);
