import { sign, situation, strategy, template } from './template';

/** For people in treatment for gambling. */
export const gambling = template({
  code: 'gambling',
  name: 'Gambling',
  description: 'Money worries, games on the phone, winning and losing. Keeps money safe and watches for despair.',
  substances: ['gambling'],
  situations: [
    situation('bills', 'negative_emotion', 'A bill or a debt comes, and one win seems to be the way out.'),
    situation('big-game', 'positive_social', 'A big game is on, and friends talk about odds.', [0, '13:00', '22:00']),
    situation(
      'phone-at-night',
      'urge',
      'I am alone with my phone at night.',
      [4, '22:00', '23:59'],
      [5, '22:00', '23:59'],
      [6, '22:00', '23:59'],
    ),
    situation('payday', 'urge', 'My pay comes in and is free to use.'),
    situation('small-bet', 'testing_control', 'I think I can make one small bet and stop.'),
    situation('bored', 'negative_emotion', 'I am bored or lonely and want to feel something.'),
  ],
  signs: [
    sign('scores', 'early', 'self', 'I check scores and odds again.'),
    sign('money-talk', 'early', 'other', 'I talk about money and luck a lot.'),
    sign('secret-account', 'middle', 'self', 'I keep a card, an account or mail to myself.'),
    sign('borrow', 'middle', 'other', 'I ask to borrow and don’t say what for.'),
    sign('chase', 'late', 'self', 'I work out how much I need to win back.'),
    sign(
      'despair',
      'late',
      'self',
      'I think my people would be better off without me. Then I call or text 988 at once.',
    ),
  ],
  strategies: [
    strategy(
      'money-in-safe-hands',
      'avoid',
      'Put my money in safe hands.',
      ['Someone I trust sees my accounts.', 'Pay bills on payday by standing order.', 'Carry only what I need today.'],
      'payday',
      'bills',
    ),
    strategy(
      'block-access',
      'avoid',
      'Block sites, apps and places.',
      [
        'Sign up for self-exclusion.',
        'Put a blocker on phone and computer.',
        'Ask my bank to block gambling payments.',
      ],
      'phone-at-night',
      'small-bet',
    ),
    strategy(
      'phone-outside',
      'lifestyle',
      'Leave the phone outside the bedroom.',
      ['Charge it in the kitchen from ten on.', 'Use a plain alarm clock.'],
      'phone-at-night',
    ),
    strategy(
      'other-game-plan',
      'cope',
      'Spend game day away from odds.',
      ['Watch with people who don’t bet, or don’t watch.', 'Do something with my hands.', 'Call someone at half time.'],
      'big-game',
      'bored',
    ),
    strategy(
      'urge-pause',
      'urge_management',
      'Wait 20 minutes before I touch any money.',
      ['Read my reasons aloud.', 'Write what I lost last time, in hours and in trust.', 'Call someone while I wait.'],
      'small-bet',
      'payday',
    ),
    strategy(
      'debt-help',
      'cope',
      'Face debts with someone.',
      ['Write all of them down once.', 'Ask for free debt advice.', 'Make one small payment plan.'],
      'bills',
    ),
  ],
});
