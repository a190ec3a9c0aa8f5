/** English sentences of the patient's calendar. */
export const calendarEn = {
  title: 'My calendar',
  lead: 'See when your appointments are in the calendar on your phone.',
  shows: 'It shows the word “Appointment” and the time. It does not show where, what for, or with whom.',
  warns:
    'Anyone who has the address can see these times, and the address has the name of this website in it. If you share your calendar with family or work, they see them too.',
  none: 'You have no calendar address now.',
  since: (when: string) => `Your address works since ${when}.`,
  byStaff: 'Your team made it for you.',
  make: 'Make an address',
  renew: 'Make a new address',
  renewLead: 'The old address stops working at once.',
  off: 'Turn it off',
  isOff: 'Turned off. The address no longer works.',
  address: 'Your secret address',
  once: 'You see it only now. Copy it, then add it in your calendar app as a calendar from the web (“subscribe”).',
  copy: 'Copy the address',
  copied: 'Copied',
};
