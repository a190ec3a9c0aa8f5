import { sign, situation, strategy, template } from './template';

/** For people in treatment for cocaine, methamphetamine or other stimulants. */
export const stimulantUse = template({
  code: 'stimulant-use',
  name: 'Stimulant use',
  description:
    'Money, nights out, work pressure and the low days after. Street stimulants may hold fentanyl: asks for naloxone.',
  substances: ['stimulants'],
  situations: [
    situation('payday', 'urge', 'I get paid and have cash or an app at hand.', [5, '16:00', '22:00']),
    situation('night-out', 'positive_social', 'A night out, dancing, or staying up with friends.', [
      6,
      '21:00',
      '23:59',
    ]),
    situation('crash', 'physical', 'I am worn out, low and can’t get going.'),
    situation('work-pressure', 'negative_emotion', 'Too much work, a long shift, or the feeling that I am behind.'),
    situation('intimacy', 'positive_emotion', 'Sex or dating, when I used to use before.'),
    situation('drinking', 'social_pressure', 'I drink, and someone I used with is there.'),
  ],
  signs: [
    sign('no-sleep', 'early', 'self', 'I stay up later each night.'),
    sign('restless', 'early', 'other', 'I can’t sit still, and I start many things.'),
    sign('money', 'middle', 'other', 'Money is gone and I don’t say where.'),
    sign('secret', 'middle', 'self', 'I hide my phone or where I am.'),
    sign('contact', 'late', 'self', 'I write to someone who sells.'),
    sign('ready', 'late', 'self', 'I have cash, time and a place to be alone.'),
  ],
  strategies: [
    strategy(
      'money-plan',
      'avoid',
      'Make money hard to reach on payday.',
      ['Pay rent and bills at once.', 'Ask someone to hold my card for the weekend.', 'Delete numbers and apps.'],
      'payday',
    ),
    strategy(
      'sleep-and-food',
      'lifestyle',
      'Look after sleep and food first. Low days pass.',
      [
        'Go to bed at the same time.',
        'Eat three times a day, also when I don’t feel like it.',
        'Tell my counselor when I feel low for a week.',
      ],
      'crash',
      'work-pressure',
    ),
    strategy(
      'another-night',
      'cope',
      'Plan a night that ends early.',
      [
        'Meet where people don’t use.',
        'Go with someone who knows, and leave by eleven.',
        'No alcohol: it opens the door.',
      ],
      'night-out',
      'drinking',
    ),
    strategy(
      'twenty-minutes',
      'urge_management',
      'Move my body until the urge falls.',
      ['Walk fast or take stairs for 20 minutes.', 'Cold water on face and hands.', 'Call someone while I walk.'],
      'payday',
      'intimacy',
    ),
    strategy(
      'talk-about-it',
      'cope',
      'Talk about closeness without the drug.',
      ['Tell a partner what I need.', 'Ask my counselor: many people need help with this.'],
      'intimacy',
    ),
    strategy(
      'smaller-steps',
      'cope',
      'Cut the work into smaller steps.',
      ['Write the next one thing.', 'Say no to one thing today.', 'Take every break.'],
      'work-pressure',
    ),
  ],
});
