import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Language } from '@stepwell/kernel/words';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { CoverageService } from '../on-call/coverage.service';
import { PatientsService } from '../patients/patients.service';
import { AssignMeasure } from './assign-measure';
import type { Instrument } from './instrument';
import type { MyMeasuresType, MyMeasureType } from './measures.patient-graphql';
import { MeasuresLibrary } from './measures-library.service';

const answersSchema = z.object({
  submitId: z
    .string()
    .refine(isId, { error: 'This form lost its mark. Load the page again.' })
    .transform((id) => id.toLowerCase()),
  answers: z.array(z.number().int()).max(100, 'There are more answers than questions. Load the page again.'),
});

/** What a patient sends, on the phone and on the tablet. @throws AppError BAD_INPUT naming the field */
export function parseAnswers(input: unknown, path = 'input'): { submitId: Id; answers: number[] } {
  return parseInput(answersSchema, input, path);
}

/** What a patient is asked on their own phone. */
@Injectable()
export class MyMeasures {
  constructor(
    private readonly patients: PatientsService,
    private readonly coverage: CoverageService,
    private readonly library: MeasuresLibrary,
    private readonly assigning: AssignMeasure,
  ) {}

  /** What can be answered now; what may raise an alarm waits until somebody would hear it. */
  async of(tx: Transaction, patientId: Id): Promise<MyMeasuresType> {
    const { facilityId, language } = await this.patients.summary(tx, patientId);
    const assigned = await this.assigning.waiting(tx, patientId);
    const available = await this.library.available(tx);
    const asked = assigned.flatMap(({ id, code, place }) => {
      const instrument = available.find((one) => one.code === code);
      return instrument && place === 'phone' ? [{ id, instrument }] : [];
    });
    const { onDutyUntil, nextDutyAt } = await this.coverage.dutyAt(tx, facilityId, await tx.now());
    const shown = asked.filter(({ instrument }) => instrument.scoring.safetyItem === null || onDutyUntil !== null);
    return {
      waiting: shown.map(({ id, instrument }) => measureToAnswer(id, instrument, language)),
      waitingForDuty: asked.length - shown.length,
      nextDutyAt,
    };
  }
}

/** The questions in a language where they exist in it, else in English: nobody translates an instrument by the way. */
export function measureToAnswer(id: Id, { title, intro, items, scoring }: Instrument, wanted: Language): MyMeasureType {
  const exists = items.every(({ text, options }) => text[wanted] && options.every(({ words }) => words[wanted]));
  const language = exists && intro[wanted] ? wanted : 'en';
  return {
    ...{ id, title, language, intro: intro[language]! },
    questions: items.map(({ code, text, options }) => ({
      text: text[language]!,
      options: options.map(({ words }) => words[language]!),
      alarms: code === scoring.safetyItem ? options.flatMap(({ value }, at) => (value > 0 ? [at] : [])) : [],
    })),
  };
}
