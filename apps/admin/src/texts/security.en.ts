/** Texts about how people sign in. */
export const securityTexts = {
  security: {
    title: 'Security',
    summary: 'How people here sign in.',
    rule: 'A second step for everybody',
    ruleWhat:
      'From the day you choose on, whoever has no authenticator app or passkey reaches nothing but the page that sets one up. Until then they are reminded.',
    notRequired: 'Not asked for: everybody decides for themselves.',
    requiredFrom: 'Needed from',
    ownFirst: 'Set up your own second step first, so that you are not locked out yourself.',
    ownFirstLink: 'Set up my second step',
    from: 'First day',
    fromHelp: 'Two weeks give everybody a working day to do it.',
    fromMissing: 'Choose a day',
    require: 'Ask it of everybody',
    move: 'Move the day',
    saved: 'Saved: everybody without one is told on every page',
    end: 'No longer ask for it',
    endTitle: 'No longer ask for a second step?',
    endText: 'Who has one keeps it, and goes on using it. Nobody else has to set one up.',
    ended: 'It is no longer asked for',
    ready: '{{ready}} of {{all}} people are ready',
    allReady: 'Everybody has a second step.',
    missing: 'These have none yet:',
    reset: 'Reset the second step',
    resetTitle: 'Reset the second step of {{name}}?',
    resetLine1: 'For somebody who lost their telephone and their recovery codes. Make sure that it is they who ask.',
    resetLine2:
      'They are signed out everywhere, told by e-mail, and sign in with the password alone until they set a new one up.',
    resetDone: 'The second step of {{name}} is reset',
  },
} as const;
