/** Texts about charts that are opened in a medical emergency. */
export const emergenciesTexts = {
  emergencies: {
    shutTitle: 'This chart is not open to you',
    shutLine: 'You are not on this care team, or there is no chart at this address.',
    shutUsual: 'If you should be on the care team, ask a supervisor or somebody who is on it to add you.',
    shutEmergency: 'If a life is in danger and you need the record now, you can open it:',
    shutHour: 'It opens for one hour and closes by itself.',
    shutSeen: 'Everything you read is recorded, and a supervisor looks at it afterwards.',
    open: 'Open it in an emergency',
    title: 'Open the chart in a medical emergency',
    lead: 'The law asks for these to be written down. Date and time are now.',
    nature: 'The emergency',
    recipient: 'Who receives the record',
    recipientHelp: 'The medical person who treats the emergency: you, or somebody you tell.',
    affiliation: 'Hospital, practice or service they belong to',
    discloser: 'Who discloses it',
    missing: 'This has to be written down',
    submit: 'Open the chart for an hour',
    openUntil: 'Open to you in an emergency, until {{moment}}',
    recorded: 'Everything you read here is recorded and looked at afterwards.',
    end: 'Close it now',
  },
} as const;
