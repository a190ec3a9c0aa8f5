/** English sentences about the phone itself: shared, or the patient's own. */
export const phoneEn = {
  title: 'This phone',
  nowShared: 'Nothing stays on this phone.',
  nowOwn: 'My plan stays on this phone, locked with my PIN.',
  open: 'Shared phone or my own?',
  pageTitle: 'Whose phone is this?',
  sharedTitle: 'Shared, or I’m not sure',
  shared: 'Nothing stays on the phone. You need a new link each time. This is how it works now.',
  ownTitle: 'My own phone',
  own: [
    'My plan stays on this phone. I can read it with my PIN, even with no connection.',
    'It is locked. Someone with this phone and my PIN could read it.',
    'It goes away after 30 days without a new link, and after five wrong PINs.',
    'Lost the phone? Ask your care team for a new PIN. Then it goes away at its next contact.',
    'Only one phone can keep it.',
  ],
  pin: 'My PIN, six numbers',
  keep: 'Keep my plan on this phone',
  keeping: 'One moment. Your plan is being locked.',
  kept: 'Done. Your plan is on this phone now. You can add the page to your home screen; it is called “Messages”.',
  wrong: 'That PIN is not right. Type it again.',
  noPlan: 'You have no plan yet. Come back here when you have one.',
  cannot: 'This browser can’t lock your plan. Nothing stays on this phone.',
  failed: 'It did not work. Nothing stays on this phone. Try again.',
  forget: 'Take my plan off this phone',
  forgotten: 'Your plan is off this phone.',
};

/** English sentences before and behind the PIN of a kept copy; neutral before it. */
export const keptEn = {
  title: 'Type your PIN',
  lead: 'You can read what this phone keeps.',
  open: 'Open',
  wrong: 'That didn’t work. After five wrong tries, this phone forgets everything.',
  opening: 'One moment …',
  gone: 'This phone keeps nothing any more. Open the link in the last message we sent you.',
  home: 'My saved plan',
  from: (day: string) => `Saved on ${day}. It may have changed since.`,
  more: 'To check in or change things, open the link in the last message we sent you.',
  lock: 'Lock',
};
