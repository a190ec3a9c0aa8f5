import { isWithin, type WeeklyWindow } from '@stepwell/web/format/weekly-windows';

interface Situation {
  id: string;
  description: string;
  timeWindows: readonly WeeklyWindow[];
}

interface Strategy {
  text: string;
  steps: readonly string[];
  situationIds: readonly string[];
}

interface PlanContent<S extends Situation, C extends Strategy> {
  highRiskSituations: readonly S[];
  copingStrategies: readonly C[];
}

/** The hard times of the plan that are now, on the patient's own clock. */
export function situationsNow<S extends Situation>(situations: readonly S[], now: Date, timeZone: string): S[] {
  return situations.filter((situation) => situation.timeWindows.some((window) => isWithin(window, now, timeZone)));
}

/** The plan's strategies, those for a hard time that is now first; otherwise in the plan's own order. */
export function helpForNow<S extends Situation, C extends Strategy>(
  content: PlanContent<S, C> | undefined,
  now: Date,
  timeZone: string,
): C[] {
  if (!content) return [];
  const ids = new Set(situationsNow(content.highRiskSituations, now, timeZone).map((situation) => situation.id));
  const fits = (strategy: C) => strategy.situationIds.some((id) => ids.has(id));
  return [...content.copingStrategies.filter(fits), ...content.copingStrategies.filter((each) => !fits(each))];
}
