import type { PatientGroupEntryType } from '../groups/group-history.graphql';
import type { CareDocumentView } from '../plans/care-documents.service';
import type { FacilitationView } from '../plans/facilitation.service';
import type { PlanView } from '../plans/plans.service';

type Content = PlanView['content'];

/** Words of the files that go back to the health record; staff read them, so English. */
export const recordWords = {
  weekday: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  section: {
    signs: 'How I notice that a crisis is coming',
    alone: 'What I can do on my own first',
    distraction: 'People and places that take my mind elsewhere',
    ask: 'People I ask for help',
    professionals: 'Professionals and helplines',
    surroundings: 'Making the place around me safer',
    worth: 'What makes life worth it to me',
    visits: 'My next visits',
    medicines: 'Medication and naloxone',
    living: 'Where I live, and what makes it safe',
    support: 'Meetings, groups and people',
    everyday: 'Work, school, money and health',
    in_touch: 'Who stays in touch with me, and how',
    falls_through: 'If a visit falls through',
  } satisfies Record<CareDocumentView['sections'][number]['code'], string>,
  situation: {
    negative_emotion: 'Hard feelings',
    physical: 'Pain, illness, poor sleep',
    positive_emotion: 'Good feelings, celebrating',
    testing_control: 'Testing control',
    urge: 'Sudden urge',
    conflict: 'Conflict with somebody',
    social_pressure: 'Pressure from others',
    positive_social: 'Good times with others',
  } satisfies Record<Content['highRiskSituations'][number]['kind'], string>,
  stage: { early: 'Early', middle: 'Later', late: 'Close to use' } satisfies Record<
    Content['warningSigns'][number]['stage'],
    string
  >,
  observer: { self: 'the patient notices', other: 'others notice' } satisfies Record<
    Content['warningSigns'][number]['observer'],
    string
  >,
  coping: {
    avoid: 'Stay away',
    cope: 'Get through it',
    urge_management: 'Ride out the urge',
    lifestyle: 'Everyday life',
  } satisfies Record<Content['copingStrategies'][number]['kind'], string>,
  role: {
    sponsor: 'Sponsor',
    peer: 'Peer or friend',
    family: 'Family',
    clinician: 'Care team',
    crisis: 'Helpline',
  } satisfies Record<Content['supportContacts'][number]['role'], string>,
  branch: {
    opioids: 'opioids',
    stimulants: 'stimulants',
    alcohol_benzodiazepines: 'alcohol or benzodiazepines',
    gambling: 'gambling',
  } satisfies Record<Content['lapseResponse']['bySubstance'][number]['branch'], string>,
  dose: { dose: 'A dose', injection: 'An injection', pick_up: 'A pick-up' } satisfies Record<
    NonNullable<Content['medication']['nextDoseKind']>,
    string
  >,
  attendance: {
    present: 'Present',
    late: 'Late',
    left_early: 'Left early',
    excused: 'Excused',
    no_show: 'Missed without excuse',
  } satisfies Record<NonNullable<PatientGroupEntryType['attendance']>, string>,
  facilitationKind: {
    individual: 'The patient',
    conjoint: 'The patient and somebody close to them',
  } satisfies Record<FacilitationView['kind'], string>,
  topic: {
    assessment: 'Getting to know each other',
    acceptance: 'Acceptance',
    surrender: 'Turning to others for help',
    getting_active: 'Getting active',
    family_history: 'Family history',
    enabling: 'What others do that keeps it going',
    people_places_things: 'People, places, routines',
    emotions: 'Feelings',
    moral_inventory: 'Taking stock',
    relationships: 'Relationships',
    termination: 'Looking back and ahead',
  } satisfies Record<FacilitationView['topic'], string>,
} as const;
