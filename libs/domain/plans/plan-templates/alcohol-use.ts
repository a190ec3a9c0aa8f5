import { sign, situation, strategy, template } from './template';

/** For people in treatment for alcohol use; fits benzodiazepines too, whose withdrawal is as dangerous. */
export const alcoholUse = template({
  code: 'alcohol-use',
  name: 'Alcohol use',
  description: 'Evenings, parties, conflict and stress. Warns against stopping suddenly after heavy drinking.',
  substances: ['alcohol'],
  situations: [
    situation(
      'after-work',
      'negative_emotion',
      'I come home from work tired or angry, and a drink was always there.',
      [1, '17:00', '20:00'],
      [5, '17:00', '21:00'],
    ),
    situation('celebration', 'positive_social', 'A party, a wedding or a game, and everyone has a glass.', [
      6,
      '18:00',
      '23:00',
    ]),
    situation('argument', 'conflict', 'I have an argument with someone close to me.'),
    situation('just-one', 'testing_control', 'I have felt well for a while and think I can have just one.'),
    situation('offered', 'social_pressure', 'Someone offers me a drink and asks why I don’t want it.'),
    situation('bored', 'urge', 'A long, empty day with no plan.', [0, '12:00', '18:00']),
  ],
  signs: [
    sign('tense', 'early', 'self', 'I am tense or short with people.'),
    sign('meals', 'early', 'other', 'I skip meals and sleep late.'),
    sign('cancel', 'middle', 'other', 'I cancel visits and plans.'),
    sign('excuses', 'middle', 'self', 'I tell myself that it was never that bad.'),
    sign('buy-for-others', 'late', 'other', 'I buy alcohol “for guests”.'),
    sign('place', 'late', 'self', 'I find a reason to pass by the store or the bar.'),
  ],
  strategies: [
    strategy(
      'home-without-alcohol',
      'avoid',
      'Keep my home free of alcohol.',
      [
        'Ask the people I live with to help.',
        'Have something else cold in the fridge.',
        'Take the way home that passes no store.',
      ],
      'after-work',
      'bored',
    ),
    strategy(
      'come-home-routine',
      'lifestyle',
      'Do the same three things when I come home.',
      ['Eat something at once.', 'Shower or change clothes.', 'Walk, or call someone for ten minutes.'],
      'after-work',
    ),
    strategy(
      'party-plan',
      'cope',
      'Go with a plan, or don’t go.',
      ['Bring my own drink and hold it.', 'Go with someone who knows.', 'Decide before when I leave, and how.'],
      'celebration',
      'offered',
    ),
    strategy(
      'say-no',
      'cope',
      'Say no in one short sentence.',
      ['“No thanks, I’m good with this.”', 'No reason is needed. If they ask again, I walk away.'],
      'offered',
    ),
    strategy(
      'cool-down',
      'cope',
      'Take a break from an argument.',
      ['Say: “I need twenty minutes.”', 'Leave the room and breathe slowly.', 'Come back, or call someone first.'],
      'argument',
    ),
    strategy(
      'wait-it-out',
      'urge_management',
      'Wait the urge out. It passes whether I drink or not.',
      [
        'Wait 20 minutes by the clock.',
        'Play the whole story to its end, also tomorrow morning.',
        'Call someone while I wait.',
      ],
      'just-one',
      'bored',
    ),
  ],
});
