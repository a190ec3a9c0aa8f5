import { sign, situation, strategy, template } from './template';

/** For people in treatment for opioid use, with or without medication. */
export const opioidUse = template({
  code: 'opioid-use',
  name: 'Opioid use',
  description:
    'Pain, missed medication, old places and the weeks after a break. Asks for naloxone and medication, and has an overdose plan.',
  substances: ['opioids'],
  situations: [
    situation(
      'missed-dose',
      'physical',
      'I missed a dose or an injection, or my supply runs out, and I start to feel sick.',
    ),
    situation('pain', 'physical', 'I am in pain, or a doctor offers me pain pills.'),
    situation(
      'after-a-break',
      'testing_control',
      'I have been away from use for a while and think one time will be fine.',
    ),
    situation('old-contacts', 'social_pressure', 'Someone I used with calls, texts or comes by.', [
      5,
      '18:00',
      '23:00',
    ]),
    situation(
      'alone-and-low',
      'negative_emotion',
      'I am alone at night and feel empty, ashamed or afraid.',
      [5, '21:00', '23:59'],
      [6, '21:00', '23:59'],
    ),
    situation('payday', 'urge', 'I have cash in my hand and nothing planned.'),
  ],
  signs: [
    sign('sleep', 'early', 'self', 'I sleep badly, and my body feels restless.'),
    sign('skip-care', 'early', 'other', 'I put off a visit, a dose or a call back.'),
    sign('alone', 'middle', 'other', 'I stay in my room and stop answering.'),
    sign('think-back', 'middle', 'self', 'I think back only to the good parts of using.'),
    sign('medication-doubt', 'middle', 'self', 'I think of stopping my medication without telling anyone.'),
    sign('plan-use', 'late', 'self', 'I look up an old number, or plan how to be alone.'),
  ],
  strategies: [
    strategy(
      'keep-medication',
      'lifestyle',
      'Stay on my medication. It is treatment, like insulin.',
      [
        'Set an alarm for the dose or the next visit.',
        'If I miss one, call the clinic the same day.',
        'Ask for a refill a week before it runs out.',
      ],
      'missed-dose',
    ),
    strategy(
      'plan-for-pain',
      'cope',
      'Tell every doctor and dentist that I want care without opioids, or with a plan.',
      [
        'Say it before the visit.',
        'Ask what else helps: ice, rest, other medicine.',
        'If opioids are needed, someone else keeps them.',
      ],
      'pain',
    ),
    strategy(
      'ride-the-urge',
      'urge_management',
      'Ride the urge out. It rises, peaks and falls.',
      ['Look at the clock and wait 20 minutes.', 'Breathe out longer than in.', 'Call someone while I wait.'],
      'payday',
      'alone-and-low',
    ),
    strategy(
      'leave-fast',
      'avoid',
      'Keep away from old places and numbers.',
      ['Block or delete old numbers.', 'Say: “I can’t, I have to be somewhere.” Then leave.', 'Take another way home.'],
      'old-contacts',
      'payday',
    ),
    strategy(
      'respect-the-break',
      'cope',
      'Remember that my tolerance is low after a break.',
      [
        'Read the first-hour part of this plan.',
        'Check that naloxone is where it should be.',
        'Tell someone that I am thinking of using.',
      ],
      'after-a-break',
    ),
    strategy(
      'evening-plan',
      'lifestyle',
      'Have a plan for the evening before it starts.',
      ['Choose one person or place for Friday and Saturday.', 'Eat and sleep at set times.'],
      'alone-and-low',
    ),
  ],
});
