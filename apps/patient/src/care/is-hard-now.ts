import { situationsNow } from './help-for-now';
import type { MyDay, MyPlan } from './use-care';

/** Craving, of 10, from which a person sees their own words for this moment. */
export const STRONG_CRAVING = 7;
/** How long a strong craving counts after it was told. */
const STAYS_MS = 6 * 3_600_000;

/** True inside a hard time of the plan, and for some hours after a strong craving was told. */
export function isHardNow(day: MyDay, plan: MyPlan | null | undefined, now: Date): boolean {
  const last = day.lastCheckIn;
  const hasToldCraving =
    last !== null &&
    last !== undefined &&
    last.craving >= STRONG_CRAVING &&
    now.getTime() - Date.parse(last.answeredAt) < STAYS_MS;
  const situations = plan?.content.highRiskSituations ?? [];
  return hasToldCraving || situationsNow(situations, now, day.timeZone).length > 0;
}
