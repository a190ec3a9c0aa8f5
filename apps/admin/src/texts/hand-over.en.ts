/** Texts about giving somebody's work to others before they leave. */
export const handOverTexts = {
  handOver: {
    title: 'Hand over and deactivate {{name}}',
    action: 'Hand over and deactivate',
    rest: 'What they still hold',
    summary: 'Numbers only: whose records these are stays with those who care for them.',
    caption: 'What {{name}} still holds, and who gets it',
    what: 'What',
    held: 'How many',
    to: 'Who gets it',
    choose: 'Choose a colleague',
    toOf: 'Who gets: {{what}}',
    give: 'Hand over',
    giveOf: 'Hand over: {{what}}',
    nothing: 'Nothing left',
    kind: {
      PATIENTS: 'Patients',
      TASKS: 'Open tasks',
      GROUPS: 'Groups and their sessions ahead',
      NOTES: 'Sessions without signed notes',
      APPOINTMENTS: 'Appointments ahead',
      ON_CALL: 'Shifts on call',
      COVERS: 'Caseloads that they cover',
      COUNSELING_NOTES: 'Counseling notes kept apart',
    },
    means: {
      PATIENTS: 'For whom they are primary counselor, or alone on the team. Other places on teams end by themselves.',
      TASKS:
        'Where the new person would not see the patient, the task goes to the care team. Hand over patients first.',
      GROUPS: 'The new person leads them from now on; who was named as a substitute by name stays.',
      NOTES: 'The new person finishes and signs what was noted.',
      APPOINTMENTS:
        'What would fall into another appointment or group of theirs stays here: choose somebody else for it.',
      ON_CALL: 'Weekly shifts and single dates from today on.',
      COVERS: 'Lent by colleagues who are away: until their last day.',
      COUNSELING_NOTES:
        'A clinical supervisor keeps them, shut: once this person is deactivated each reading needs a ground and is recorded.',
    },
    done: 'Handed over to {{name}}',
    partly_one: 'Handed over to {{name}}, but {{count}} would fall into something else of theirs',
    partly_other: 'Handed over to {{name}}, but {{count}} would fall into something else of theirs',
    ready: 'Nothing is left in the hands of {{name}}.',
    notReady_one: '{{count}} kind of work is left. {{name}} can be deactivated when all of it has a new owner.',
    notReady_other: '{{count}} kinds of work are left. {{name}} can be deactivated when all of it has a new owner.',
  },
} as const;
