import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AssignMeasure } from '@stepwell/domain/measures/assign-measure';
import { RecordMeasure } from '@stepwell/domain/measures/record-measure';
import { Database } from '@stepwell/platform/database/database';
import type { DemoClock } from './demo-clock';
import type { DemoPatient } from './demo-patients';

const DAY = 86_400_000;
/** Answers of a spring that gets easier; the last one of the first patient holds a safety answer. */
const weeks: { daysAgo: number; phq9: number[]; gad7: number[] }[] = [
  { daysAgo: 12, phq9: [3, 3, 2, 2, 1, 2, 2, 1, 0], gad7: [3, 2, 2, 2, 1, 2, 1] },
  { daysAgo: 8, phq9: [2, 2, 2, 2, 1, 1, 1, 1, 0], gad7: [2, 2, 2, 1, 1, 1, 1] },
  { daysAgo: 4, phq9: [2, 1, 2, 1, 1, 1, 1, 0, 0], gad7: [1, 1, 2, 1, 0, 1, 0] },
  { daysAgo: 1, phq9: [1, 1, 1, 1, 0, 1, 1, 0, 0], gad7: [1, 1, 1, 1, 0, 0, 0] },
];

/** Scored questionnaires of a few patients over two weeks, and one that waits on a phone. */
@Injectable()
export class DemoMeasures {
  constructor(
    private readonly database: Database,
    private readonly recording: RecordMeasure,
    private readonly assigning: AssignMeasure,
  ) {}

  /** Staff asked four times; the newest PHQ-9 of the second patient holds an answer about safety. */
  async make(clock: DemoClock, patients: readonly DemoPatient[]): Promise<void> {
    for (const { daysAgo, phq9, gad7 } of weeks) {
      await clock.moveTo(new Date(clock.pastEnds.getTime() - daysAgo * DAY));
      for (const [at, { id: patientId, primary }] of patients.entries()) {
        const told = at === 1 && daysAgo === 1 ? [...phq9.slice(0, 8), 1] : phq9;
        await this.database.write({ ...primary, operation: 'demo.ask-questions' }, async (tx) => {
          const common = { patientId, version: '1' };
          await this.recording.record(tx, { ...common, submitId: randomUUID(), code: 'phq-9', answers: told });
          await this.recording.record(tx, { ...common, submitId: randomUUID(), code: 'gad-7', answers: gad7 });
        });
      }
    }
    const [first] = patients;
    if (!first) return;
    await this.database.write({ ...first.primary, operation: 'demo.ask-on-phone' }, async (tx) => {
      await this.assigning.assign(tx, { patientId: first.id, code: 'pacs' }, 'phone');
      await this.recording.recordExternal(tx, {
        ...{ patientId: first.id, kind: 'level_of_care', tool: 'Placement tool of the county', level: '2.1' },
        ...{
          doneOn: new Date(clock.pastEnds.getTime() - 12 * DAY).toISOString().slice(0, 10),
          doneBy: 'County intake',
        },
      });
    });
  }
}
