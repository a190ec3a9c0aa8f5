import type { PlanDraft, PlanSection } from './plan-draft';

/** How far a part of the plan is. */
export type Completeness = 'empty' | 'begun' | 'done';

const isWritten = (text: string | null | undefined): boolean => Boolean(text?.trim());

/** Nothing, some, or all of these texts are written. */
function ofTexts(texts: (string | null | undefined)[], enough = texts.length): Completeness {
  const written = texts.filter(isWritten).length;
  if (written === 0) return 'empty';
  return written >= enough ? 'done' : 'begun';
}

const measures: Record<PlanSection, (draft: PlanDraft) => Completeness> = {
  motivations: ({ motivations }) => ofTexts(motivations.map(({ text }) => text)),
  highRiskSituations: ({ highRiskSituations }) => ofTexts(highRiskSituations.map(({ description }) => description)),
  warningSigns: ({ warningSigns }) => ofTexts(warningSigns.map(({ text }) => text)),
  copingStrategies: ({ copingStrategies, highRiskSituations }) => {
    const written = ofTexts(copingStrategies.map(({ text }) => text));
    const covered = new Set(copingStrategies.flatMap(({ situationIds }) => situationIds));
    // A situation without any strategy is the gap that a plan is written to close.
    const isCovered = highRiskSituations.every(({ id }) => covered.has(id));
    return written === 'done' && !isCovered ? 'begun' : written;
  },
  supportContacts: ({ supportContacts }) => ofTexts(supportContacts.map(({ display }) => display)),
  weekly: ({ weekly }) => ofTexts([weekly.commitment]),
  goals: ({ goals }) => ofTexts(goals.map(({ text }) => text)),
  medication: ({ medication }) => {
    const { naloxoneLocation, naloxoneWho, takesMedication, prescriber, nextDose, notes } = medication;
    const naloxone = ofTexts([naloxoneLocation, naloxoneWho]);
    if (naloxone === 'done') return takesMedication && !isWritten(nextDose ?? medication.nextDoseOn) ? 'begun' : 'done';
    return ofTexts([naloxoneLocation, naloxoneWho, prescriber, nextDose, notes]) === 'empty' ? 'empty' : 'begun';
  },
  lapseResponse: ({ lapseResponse: { bySubstance, firstHour, firstDay, whoToTell, wayBack } }) =>
    ofTexts([...bySubstance.map((steps) => steps.firstHour), firstHour, firstDay, whoToTell, wayBack]),
  noteToSelf: ({ noteToSelf }) => ofTexts([noteToSelf]),
  reviewDue: ({ reviewDue }) => ofTexts([reviewDue]),
};

/** How far one section of the draft is, for the dots of the outline. It never stands in the way of saving. */
export function completenessOf(part: PlanSection, draft: PlanDraft): Completeness {
  return measures[part](draft);
}
