/** Texts of the parts that the web apps share. */
export const webEn = {
  shell: {
    skip: 'Skip to content',
    menu: 'Menu',
    navigation: 'Main navigation',
    organization: 'Organization',
    switchTo: 'Switch organization',
    account: 'Account of {{name}}',
    colours: 'Appearance',
    light: 'Light',
    dark: 'Dark',
    device: 'As the device',
    signOut: 'Sign out',
    keys: 'Keyboard keys',
  },
  state: {
    failed: 'This could not be loaded',
    tryAgain: 'Try again',
    reference: 'Reference for support: {{reference}}',
    loading: 'Loading',
    more: 'Show more',
    shownOf: '{{shown, number}} of {{total, number}} shown',
    refreshing: 'Updating',
  },
  cutOff: {
    title: 'This page is not up to date',
    text: 'The server does not answer, so what changed since is not shown. It refreshes by itself as soon as it can.',
  },
  error: {
    NETWORK: 'No answer from the server. Check the connection and try again; nothing you entered is lost.',
    INTERNAL: 'Something went wrong on our side. Nothing was half saved.',
    UNAUTHENTICATED: 'You have been signed out. Please sign in again.',
    waitSeconds_one: 'Please wait {{count}} second before the next try.',
    waitSeconds_other: 'Please wait {{count}} seconds before the next try.',
  },
  form: {
    summaryTitle: 'There is a problem',
    leaveTitle: 'Leave without saving?',
    leaveText: 'What you entered on this page has not been saved.',
    leave: 'Leave the page',
    stay: 'Stay here',
    cancel: 'Cancel',
    optional: '{{label}} (optional)',
    close: 'Close',
    showPassword: 'Show the password',
    kinderWords: 'Words that respect the person:',
    kinderWord: '“{{word}}”: {{instead}}',
  },
  conflict: {
    title: 'Somebody else saved a newer version',
    summary:
      'Not saved: somebody else saved a newer version. Look at the differences below, then save again or take theirs.',
    line_zero: 'It says the same as what you entered.',
    line_one: 'It differs from what you entered in one place. Saving now replaces theirs.',
    line_other: 'It differs from what you entered in {{count}} places. Saving now replaces theirs.',
    field: 'Field',
    stored: 'Saved by somebody else',
    yours: 'Entered by you',
    takeStored: 'Take the saved version',
  },
  signIn: {
    title: 'Sign in',
    email: 'E-mail address',
    emailMissing: 'Enter your e-mail address',
    password: 'Password',
    passwordMissing: 'Enter your password',
    submit: 'Sign in',
    forgot: 'I forgot my password',
  },
  stepUp: {
    title: 'Is it still you?',
    text: 'This can do harm that is hard to undo. Show once more that it is you; then it goes on by itself.',
    label: 'Your password, or a code of your authenticator app',
    missing: 'Enter your password or a code',
    submit: 'Go on',
  },
  stepUpCode: {
    label: 'A code of your authenticator app',
    missing: 'Enter a code',
  },
  signIns: {
    at: 'When',
    outcome: 'What came of it',
    SIGNED_IN: 'Signed in',
    PASSWORD_REFUSED: 'Wrong password',
    CODE_REFUSED: 'Wrong code',
    device: 'Browser and device',
    unknown: 'Unknown device',
    network: 'From about',
  },
  second: {
    leadApp: 'Your password is right. Now your second step.',
    leadPasskey: 'Your password is right. Now your passkey.',
    code: 'Code',
    codeHelp: 'Six digits from your authenticator app, or one of your recovery codes.',
    codeMissing: 'Enter a code',
    recoveryCode: 'Or a recovery code',
    recoveryHelp: 'One of those you kept when you set the passkey up. Each works once.',
    submit: 'Continue',
    back: 'Back to the password',
    usePasskey: 'Use a passkey',
    or: 'or',
    noPasskey: 'No passkey was used. Try again, or sign in another way.',
    neededFrom: 'From {{moment}} on, signing in here needs a second step beside the password.',
    setUp: 'Set it up now',
  },
  zone: {
    placeholder: 'Search by city or zone',
    nothing: 'No time zone of that name',
    here: 'United States',
    elsewhere: 'Everywhere else',
  },
  again: {
    title: 'Sign in again',
    text: 'You have been signed out. What you entered on this page is still here.',
    email: 'E-mail address',
    password: 'Password',
    passwordMissing: 'Enter your password',
    submit: 'Sign in',
    someoneElse: 'I am someone else',
  },
  keys: {
    title: 'Keyboard keys',
    next: 'Next row',
    previous: 'Previous row',
    open: 'Open the row',
    search: 'Go to the search field',
    help: 'This list',
    back: 'Back, without loss',
    moves: 'In lists',
    anywhere: 'Everywhere',
  },
} as const;

type Widen<Texts> = { [Key in keyof Texts]: Texts[Key] extends string ? string : Widen<Texts[Key]> };

/** Shape that a translation of the shared texts must fill. */
export type WebTexts = Widen<typeof webEn>;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    web: WebTexts;
  }
}
