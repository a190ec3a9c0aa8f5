import { sign, situation, strategy, template } from './template';

/** For the last week of a stay: the days after it are the most dangerous ones, because tolerance has fallen. */
export const dischargeInAWeek = template({
  code: 'discharge-in-a-week',
  name: 'Discharge in a week',
  description:
    'The first days and weeks at home: supply, first visits, empty evenings. Covers overdose and withdrawal, whatever the substance.',
  substances: ['opioids', 'stimulants', 'alcohol', 'benzodiazepines'],
  situations: [
    situation('first-night', 'negative_emotion', 'The first night at home is quiet, and nobody checks on me.'),
    situation(
      'first-weekend',
      'urge',
      'The first free weekend with no program.',
      [6, '10:00', '23:00'],
      [0, '10:00', '20:00'],
    ),
    situation('first-visit', 'physical', 'There are days between leaving and my first visit or dose.'),
    situation('old-friends', 'social_pressure', 'Old friends hear that I am back.'),
    situation('family', 'conflict', 'At home there is distrust, or an old fight goes on.'),
    situation('feel-strong', 'testing_control', 'I feel strong and think I am over it.'),
  ],
  signs: [
    sign('no-routine', 'early', 'other', 'My days have no shape, and I sleep till noon.'),
    sign('late-for-visits', 'early', 'other', 'I come late to visits or skip one.'),
    sign('unsaid', 'middle', 'self', 'I say “fine” when I am not.'),
    sign('supply-low', 'middle', 'self', 'My medication runs low and I have not called.'),
    sign('old-number', 'late', 'self', 'I answer an old number.'),
    sign('one-last-time', 'late', 'self', 'I think of one last time.'),
  ],
  strategies: [
    strategy(
      'no-gap',
      'lifestyle',
      'Leave no gap in medication and visits.',
      [
        'Know the date of the first visit and the next dose before I leave.',
        'Take naloxone and enough medication home.',
        'If a visit falls through, call the same day.',
      ],
      'first-visit',
    ),
    strategy(
      'first-three-days',
      'cope',
      'Plan the first three days hour by hour.',
      [
        'Someone picks me up and stays the first evening.',
        'Write down meals, sleep and one thing to do each day.',
        'Call a person from my list every evening.',
      ],
      'first-night',
      'first-weekend',
    ),
    strategy(
      'low-tolerance',
      'cope',
      'Remember: what I used to take can kill me now.',
      ['Tell the people I live with, and show them naloxone.', 'Read the first-hour part with them.'],
      'feel-strong',
      'old-friends',
    ),
    strategy(
      'new-number',
      'avoid',
      'Make it hard for old contacts to reach me.',
      ['Change or block numbers.', 'Have one sentence ready: “I’m in treatment, don’t call me about that.”'],
      'old-friends',
    ),
    strategy(
      'talk-at-home',
      'cope',
      'Agree on a few rules at home.',
      [
        'Pick a calm time, with my counselor if it helps.',
        'Say what helps me and what does not.',
        'Take a break when it gets loud.',
      ],
      'family',
    ),
    strategy(
      'wait-and-call',
      'urge_management',
      'Wait 20 minutes, and call before I act.',
      ['Go where people are.', 'Say aloud: “I’m having an urge. It will pass.”', 'Call until someone answers.'],
      'first-night',
      'first-weekend',
    ),
  ],
});
