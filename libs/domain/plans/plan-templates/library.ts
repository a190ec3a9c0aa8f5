import { alcoholUse } from './alcohol-use';
import { dischargeInAWeek } from './discharge-in-a-week';
import { dualDiagnosis } from './dual-diagnosis';
import { gambling } from './gambling';
import { opioidUse } from './opioid-use';
import { stimulantUse } from './stimulant-use';
import type { PlanTemplate } from './template';

/** The templates that come with the product, in the order they are offered. */
export const planTemplates: readonly PlanTemplate[] = [
  opioidUse,
  alcoholUse,
  stimulantUse,
  gambling,
  dualDiagnosis,
  dischargeInAWeek,
];
