import type { Programme, ProgrammeStep } from './programme';

type Part = Pick<ProgrammeStep, 'code' | 'name' | 'dayOffset'> & Partial<ProgrammeStep>;

/** A question that waits for an answer, at nine in the morning. */
function question(part: Part): ProgrammeStep {
  return {
    action: 'message',
    localTime: '09:00',
    afterHours: null,
    slot: 'check-in',
    sendWithinHours: 72,
    openForDays: 4,
    channels: ['email', 'sms'],
    answer: 'check_in',
    ifUnanswered: null,
    words: null,
    ...part,
  };
}

/** A word that waits for nothing. */
function reminder(part: Part): ProgrammeStep {
  return { ...question(part), localTime: '10:00', slot: 'reminder', answer: 'nothing', openForDays: 2, ...part };
}

/** The same question again, the other way round, after the first went unanswered. */
function nudge(part: Part & { ifUnanswered: string }): ProgrammeStep {
  return question({ localTime: '16:00', slot: 'nudge', channels: ['sms', 'email'], sendWithinHours: 24, ...part });
}

/** Something that a person does when nobody answered. */
function work(action: 'call' | 'supervisor', part: Part & { ifUnanswered: string }): ProgrammeStep {
  return { ...question(part), action, slot: 'task', answer: 'nothing', channels: [], openForDays: 0, ...part };
}

/** How are you: the next day, on day 3 and on day 7 after a plan became active. */
export const afterActivation: Programme = {
  code: 'after-activation',
  version: 1,
  name: 'Check-ins after a plan',
  anchorEvent: 'plan_activated',
  whenAgain: 'restart',
  stopsOn: [],
  steps: [
    // A window ends before the next step begins: after an outage only the newest of the series goes.
    question({ code: 'next-day', name: 'Next day', dayOffset: 1, sendWithinHours: 36, openForDays: 2 }),
    question({ code: 'day-3', name: 'Day 3', dayOffset: 3 }),
    question({ code: 'day-7', name: 'Day 7', dayOffset: 7, openForDays: 7 }),
  ],
};

const aftercareDays = [7, 14, 30, 60, 90, 180, 270, 365];

/** The year after treatment, closest in its first days, when the danger of an overdose is greatest. */
const aftercare: Programme = {
  code: 'aftercare',
  version: 1,
  name: 'Aftercare',
  anchorEvent: 'discharge',
  whenAgain: 'restart',
  stopsOn: ['admission'],
  steps: [
    question({
      code: 'hours-24',
      name: '24 hours',
      dayOffset: 1,
      localTime: '10:00',
      sendWithinHours: 30,
      openForDays: 2,
    }),
    nudge({ code: 'hours-24-again', name: '24 hours, again', dayOffset: 1, ifUnanswered: 'hours-24' }),
    work('call', { code: 'hours-24-call', name: '24 hours, call', dayOffset: 2, ifUnanswered: 'hours-24' }),
    question({ code: 'hours-72', name: '72 hours', dayOffset: 3, localTime: '10:00' }),
    nudge({ code: 'hours-72-again', name: '72 hours, again', dayOffset: 4, ifUnanswered: 'hours-72' }),
    work('call', { code: 'hours-72-call', name: '72 hours, call', dayOffset: 5, ifUnanswered: 'hours-72' }),
    work('supervisor', {
      code: 'hours-72-supervisor',
      name: '72 hours, supervisor',
      dayOffset: 6,
      ifUnanswered: 'hours-72',
    }),
    ...aftercareDays.flatMap((day) => [
      question({ code: `day-${day}`, name: `Day ${day}`, dayOffset: day, localTime: '10:00', openForDays: 6 }),
      work('call', {
        code: `day-${day}-call`,
        name: `Day ${day}, call`,
        dayOffset: day + 3,
        ifUnanswered: `day-${day}`,
      }),
    ]),
  ],
};

/** Before a day that staff name. */
const appointment: Programme = {
  code: 'appointment',
  version: 1,
  name: 'Appointment',
  anchorEvent: 'date',
  whenAgain: 'beside',
  stopsOn: [],
  steps: [
    reminder({ code: 'days-3-before', name: 'Three days before', dayOffset: -3, sendWithinHours: 30 }),
    reminder({ code: 'day-before', name: 'The day before', dayOffset: -1, sendWithinHours: 9 }),
    reminder({
      code: 'same-day',
      name: 'The same day',
      dayOffset: 0,
      localTime: '09:00',
      afterHours: -2,
      sendWithinHours: 2,
      openForDays: 1,
    }),
  ],
};

/** Before the day on which a plan is looked at again. */
const planReview: Programme = {
  code: 'plan-review',
  version: 1,
  name: 'Plan review',
  anchorEvent: 'plan_review',
  whenAgain: 'restart',
  stopsOn: [],
  steps: [
    reminder({ code: 'days-3-before', name: 'Three days before', dayOffset: -3, sendWithinHours: 48, openForDays: 7 }),
  ],
};

/** After somebody did not come to a group: ask, ask again, call, and tell the supervisor. Any answer ends it. */
const missedContact: Programme = {
  code: 'missed-contact',
  version: 1,
  name: 'Missed contact',
  anchorEvent: 'group_missed',
  whenAgain: 'keep',
  stopsOn: ['answer', 'discharge'],
  steps: [
    question({ code: 'next-day', name: 'Next day', dayOffset: 1, localTime: '11:00', sendWithinHours: 24 }),
    nudge({ code: 'day-2-again', name: 'Day 2, again', dayOffset: 2, ifUnanswered: 'next-day' }),
    work('call', { code: 'day-3-call', name: 'Day 3, call', dayOffset: 3, ifUnanswered: 'next-day' }),
    work('supervisor', { code: 'day-7-supervisor', name: 'Day 7, supervisor', dayOffset: 7, ifUnanswered: 'next-day' }),
  ],
};

/** A kind word on a day that counts for somebody. */
const milestones: Programme = {
  code: 'milestones',
  version: 1,
  name: 'Milestones',
  anchorEvent: 'milestone',
  whenAgain: 'beside',
  stopsOn: [],
  steps: [reminder({ code: 'that-day', name: 'That day', dayOffset: 0, sendWithinHours: 30, openForDays: 3 })],
};

/** There is something to read from the care team: a note that says no more, at once or after quiet hours, once a day. */
const teamMessage: Programme = {
  code: 'team-message',
  version: 1,
  name: 'Message from the care team',
  anchorEvent: 'team_message',
  whenAgain: 'restart',
  stopsOn: [],
  steps: [
    reminder({
      code: 'note',
      name: 'At once',
      dayOffset: 0,
      afterHours: 0,
      slot: 'team-message',
      sendWithinHours: 24,
      openForDays: 7,
    }),
  ],
};

/** The programmes that every organization begins with; its own versions take their places. */
export const shippedProgrammes: readonly Programme[] = [
  aftercare,
  appointment,
  afterActivation,
  planReview,
  missedContact,
  milestones,
  teamMessage,
];
