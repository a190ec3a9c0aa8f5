import type { PlanContent } from './plan-content';

/** Helplines that stand in every plan, before any other contact. */
export const crisisContacts: PlanContent['supportContacts'] = [
  { id: 'emergency', role: 'crisis', display: 'Emergency', phone: '911' },
  { id: 'lifeline', role: 'crisis', display: 'Suicide & Crisis Lifeline, call or text', phone: '988' },
];

/** A plan in which nothing is said yet but the helplines; what it is about after a lapse is added by substance. */
export const emptyContent: PlanContent = {
  motivations: [],
  highRiskSituations: [],
  warningSigns: [],
  copingStrategies: [],
  supportContacts: crisisContacts,
  goals: [],
  weekly: { commitment: null, isShared: false, sponsorCalls: null, sponsorVisits: null },
  medication: {
    naloxoneLocation: null,
    naloxoneWho: null,
    takesMedication: null,
    prescriber: null,
    nextDose: null,
    nextDoseKind: null,
    nextDoseOn: null,
    suppliedThrough: null,
    notes: null,
  },
  lapseResponse: { bySubstance: [], firstHour: '', firstDay: '', whoToTell: '', wayBack: '' },
  noteToSelf: null,
  reviewEveryDays: null,
};

/** A content as it was stored, with parts that plans did not have yet when it was signed left empty. */
export function wholeContent(stored: PlanContent): PlanContent {
  return {
    ...emptyContent,
    ...stored,
    weekly: { ...emptyContent.weekly, ...stored.weekly },
    medication: { ...emptyContent.medication, ...stored.medication },
    lapseResponse: { ...emptyContent.lapseResponse, ...stored.lapseResponse },
  };
}
