/** Texts of the pages about signing in and the viewer's own sessions. */
export const accountTexts = {
  forgot: {
    title: 'Set a new password',
    lead: 'We send a link to your e-mail address. It works once, for a short time.',
    submit: 'Send the link',
    sent: 'If this address belongs to an account, a link is on its way. It can take a few minutes.',
    back: 'Back to sign-in',
  },
  reset: {
    title: 'Choose a new password',
    submit: 'Save the password',
    done: 'Your new password is saved. All other sessions have been signed out.',
  },
  newPassword: {
    label: 'New password',
    advice: 'At least {{count}} characters. A few words that only you would put together are easy to keep in mind.',
    tooShort: 'Use at least {{count}} characters',
    tooLong: 'Use at most {{count}} characters',
  },
  linkGone: {
    reset: 'This link has been used or is too old.',
    invitation: 'This invitation has been used or is too old. Ask the person who invited you to send a new one.',
    askAgain: 'Ask for a new link',
  },
  invitation: {
    title: 'Your invitation',
    welcome: 'Welcome, {{displayName}}',
    lead: '{{organizationName}} has invited you. Choose a password and you are in.',
    leadKnown: '{{organizationName}} has invited you. Your password stays the one you have.',
    submit: 'Accept and sign in',
  },
  sessions: {
    title: 'My sessions',
    summary: 'Where you are signed in. End any session you do not know, and then change your password.',
    device: 'Browser and device',
    unknownDevice: 'Unknown device',
    since: 'Signed in',
    lastSeen: 'Last used',
    thisOne: 'This session',
    end: 'Sign it out',
    endTitle: 'Sign out this session?',
    endText: '{{device}} will have to sign in again. Entries not yet saved there are lost.',
    ended: 'The session has been signed out',
  },
} as const;
