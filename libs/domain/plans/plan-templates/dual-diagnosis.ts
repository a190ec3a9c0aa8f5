import { sign, situation, strategy, template } from './template';

/** For people in treatment for substance use together with depression, anxiety, trauma or another condition. */
export const dualDiagnosis = template({
  code: 'dual-diagnosis',
  name: 'Substance use and mental health',
  description:
    'Mood, sleep, panic and stopping psychiatric medication, side by side with use. Asks for both teams and a crisis safety plan.',
  substances: [],
  situations: [
    situation('low-mood', 'negative_emotion', 'I wake up low for several days, and nothing seems worth it.', [
      0,
      '08:00',
      '14:00',
    ]),
    situation('panic', 'negative_emotion', 'My heart races or I panic, and something to calm me down is near.'),
    situation(
      'no-sleep',
      'physical',
      'I have not slept well for some nights.',
      [5, '23:00', '04:00'],
      [6, '23:00', '04:00'],
    ),
    situation('medication-gap', 'physical', 'My psychiatric medication runs out, or I forget it for some days.'),
    situation('feel-great', 'positive_emotion', 'I feel so well that I think I need neither medication nor help.'),
    situation('memories', 'negative_emotion', 'Something reminds me of what happened to me.'),
    situation('told-off', 'conflict', 'Someone says that my medication is just another drug.'),
  ],
  signs: [
    sign('sleep-turns', 'early', 'self', 'I sleep much less or much more than usual.'),
    sign('skip-pills', 'early', 'other', 'I leave pills in the box or skip a visit.'),
    sign('alone', 'middle', 'other', 'I stop answering and stay in bed.'),
    sign('racing', 'middle', 'other', 'I talk fast, spend a lot or start everything at once.'),
    sign('only-use-helps', 'late', 'self', 'I tell myself that only using helps the way I feel.'),
    sign(
      'no-way-out',
      'late',
      'self',
      'I think of death, or that others are better off. Then I call or text 988 at once.',
    ),
  ],
  strategies: [
    strategy(
      'two-teams',
      'cope',
      'Tell both teams the same thing.',
      [
        'Sign so that my counselor and my prescriber may talk.',
        'Bring one list of all my medication to every visit.',
        'Say honestly what I use, so that doses are safe.',
      ],
      'medication-gap',
      'told-off',
    ),
    strategy(
      'stay-on-it',
      'lifestyle',
      'Stay on my medication, also when I feel well.',
      ['Use a weekly box and an alarm.', 'Ask for a refill a week ahead.', 'Change a dose only with my prescriber.'],
      'feel-great',
      'medication-gap',
    ),
    strategy(
      'sleep-first',
      'lifestyle',
      'Protect sleep first.',
      ['Go to bed and get up at the same hour.', 'No screen in the last hour.', 'After two bad nights I call my team.'],
      'no-sleep',
    ),
    strategy(
      'one-small-thing',
      'cope',
      'Do one small thing in the morning, before I decide how I feel.',
      ['Open the curtains and drink water.', 'Wash, dress and step outside for ten minutes.', 'Text someone “I’m up”.'],
      'low-mood',
    ),
    strategy(
      'ground-myself',
      'urge_management',
      'Bring myself back into the room until the wave falls.',
      [
        'Name five things I see, four I hear, three I feel.',
        'Breathe out longer than in, for two minutes.',
        'Hold something cold, and call someone.',
      ],
      'panic',
      'memories',
    ),
    strategy(
      'keep-away-what-harms',
      'avoid',
      'Keep away what I could harm myself with.',
      ['Ask someone to hold old pills and anything dangerous.', 'Be where people are on hard evenings.'],
      'low-mood',
      'memories',
    ),
    strategy(
      'one-sentence',
      'cope',
      'Have one sentence ready about my medication.',
      ['“My doctor and I decide that.”', 'Change the subject or leave.', 'Tell my counselor about it.'],
      'told-off',
    ),
  ],
});
