/** Texts of the patterns in check-ins. */
export const patternsTexts = {
  patterns: {
    title: 'Patterns',
    hardest: 'Craving is strongest on {{day}} {{hours}}: {{craving}} of 10 on average in {{count}} check-ins.',
    noHardest: 'No hours stand out in these days.',
    caption: 'Average craving of 10, by weekday and hour; empty where nothing was told. Lapses by their day.',
    lapses: 'Lapses',
    cell: '{{craving}} of 10 in {{count}} check-ins',
    nothing: 'nothing told',
    situations: 'What came up, with the average craving of 10 then',
    cameUp: 'What came up',
    times: 'Times',
    craving: 'Craving',
    used_one: 'once with use',
    used_other: '{{count}} times with use',
    halt: { HUNGRY: 'Hungry', ANGRY: 'Angry', LONELY: 'Lonely', TIRED: 'Tired' },
  },
} as const;
