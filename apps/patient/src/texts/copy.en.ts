/** English sentences about taking a copy of what is kept. */
export const copyEn = {
  title: 'My copy',
  door: 'Take a copy of my data',
  doorLead: 'Get a file with what we keep about you.',
  open: 'Get my copy',
  lead: 'You get one file. In it is a page to read, and the same data for other apps.',
  notIn:
    'Not in it: notes that a counselor keeps apart, plans and notes that are not signed yet, and photos or scans. Ask your care team about them.',
  ownTitle: 'Where the file stays',
  own: 'The file stays on this phone, and it is not locked. Delete it when you are done with it.',
  shared:
    'You said that others use this phone, or did not say. The file stays on it, and all who use the phone can read it. You can ask your care team for a copy on paper.',
  sure: 'I know that. I will take the file with me or delete it.',
  sureMissing: 'Tick this box if you want the file on this phone.',
  pin: 'My PIN, six numbers',
  wrong: 'That PIN is not right. Type it again.',
  get: 'Save my copy',
  getting: 'One moment. Your copy is being made.',
  done: 'Done. The file is called “my-copy.zip”. You find it with your downloads.',
  often: 'You took three copies since yesterday. Try again tomorrow.',
};
