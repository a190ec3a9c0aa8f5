import type { RequestContext } from '@stepwell/kernel/context';
import type { IncapacityKind } from './incapacity-finding.entity';

/** 42 CFR 2.14(c) leaves the judgement to the program director, for whom the role of a clinical supervisor stands. */
export function directsProgram(ctx: RequestContext): boolean {
  return ctx.kind === 'staff' && ctx.permissions.has('team:supervise');
}

/** What may be recorded of a patient today, by who asks; what fits best first. Empty: nothing. */
export function recordableFindings(
  { isAdult, isDead }: { isAdult: boolean; isDead: boolean },
  ctx: RequestContext,
): IncapacityKind[] {
  const ofTheLiving: IncapacityKind[] = isAdult ? ['court_decision'] : directsProgram(ctx) ? ['minor_at_risk'] : [];
  return isDead ? ['deceased', ...ofTheLiving] : ofTheLiving;
}
