import { emptyContent } from '../empty-content';
import type { Substance } from '../lapse-branches';
import { lapseResponseFor } from '../lapse-response';
import type { PlanContent } from '../plan-content';

/** A plan to begin with. Reasons and the note to oneself stay empty: those are the patient's own words. */
export interface PlanTemplate {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly substances: readonly Substance[];
  readonly content: PlanContent;
}

interface TemplateParts {
  code: string;
  name: string;
  description: string;
  substances: readonly Substance[];
  situations: PlanContent['highRiskSituations'];
  signs: PlanContent['warningSigns'];
  strategies: PlanContent['copingStrategies'];
}

type Situation = PlanContent['highRiskSituations'][number];
type Sign = PlanContent['warningSigns'][number];
type Strategy = PlanContent['copingStrategies'][number];

/** Puts a template together; contacts, medication and lapse response come from one place for all. */
export function template(parts: TemplateParts): PlanTemplate {
  const { code, name, description, substances } = parts;
  return {
    code,
    name,
    description,
    substances,
    content: {
      ...emptyContent,
      highRiskSituations: parts.situations,
      warningSigns: parts.signs,
      copingStrategies: parts.strategies,
      lapseResponse: lapseResponseFor(substances),
    },
  };
}

/** A situation; windows are `[weekday, from, until]` with 0 = Sunday. */
export function situation(
  id: string,
  kind: Situation['kind'],
  description: string,
  ...windows: [weekday: number, from: string, until: string][]
): Situation {
  const timeWindows = windows.map(([weekday, startTime, endTime]) => ({ weekday, startTime, endTime }));
  return { id, kind, description, likelihood: null, confidence: null, timeWindows };
}

/** A warning sign. */
export function sign(id: string, stage: Sign['stage'], observer: Sign['observer'], text: string): Sign {
  return { id, stage, observer, text };
}

/** A strategy with its steps, for the situations named. */
export function strategy(
  id: string,
  kind: Strategy['kind'],
  text: string,
  steps: string[],
  ...situationIds: string[]
): Strategy {
  return { id, kind, text, steps, situationIds };
}
