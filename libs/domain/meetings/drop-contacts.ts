const EMAIL = /[^\s@<>()]@[^\s@<>()]{1,200}\.[a-z]{2}/i;
const EMAILS = /[^\s@<>()]{1,100}@[^\s@<>()]{1,200}\.[a-z]{2,24}/gi;
const PAYMENT = /\b(?:venmo|paypal|cash ?app|zelle|square cash)\b/i;
/** Ten digits or more, however they are grouped: what a person can be rung up by, here or abroad. */
const PHONE = /(?<!\d)(?:\d[ ().\u2011\u2013-]{0,3}){9,14}\d(?!\d)/;
const PHONES = new RegExp(`[+(]{0,2}${PHONE.source}`, 'g');
/** A service with the handle that follows it. */
const PAYMENTS =
  /\b(?:venmo|paypal|cash ?app|zelle|square cash)\b(?:\.(?:com|me))?(?:[\s:/-]{1,3}[@$]?[\w./-]{1,60})?|\$[a-z]\w{2,40}/gi;
const ASKS_TO_CALL = /\b(?:contact|call|text|phone|question|questions|ask for|secretary|reach)\b/i;
const DIALS_IN = /\b(?:dial|dial-in|zoom|meeting id|conference|join|pass ?code|password|one tap)\b/i;

/**
 * Free text of a feed without the sentences that name somebody to write to, to call or to pay: a contact's name and
 * number can end their anonymity, and nothing here is ever sent to a group. Dial-in numbers of a meeting stay.
 */
export function dropContacts(text: string): string {
  // The odd pieces are the gaps between sentences; "Joe S." and "St. Mary" end none.
  const pieces = text.split(/((?<=[.!?])(?<!\b(?:[A-Z]|Dr|St|Mrs?|Ms|Rev)\.)\s+|\n+)/);
  const kept = pieces.filter((_piece, index) => index % 2 === 1 || !namesContact(pieces[index]!));
  if (kept.length === pieces.length) return text;
  return kept
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?<!\s)\s*\n\s*/g, '\n')
    .trim();
}

function namesContact(sentence: string): boolean {
  if (EMAIL.test(sentence) || PAYMENT.test(sentence)) return true;
  return PHONE.test(sentence) && ASKS_TO_CALL.test(sentence) && !DIALS_IN.test(sentence);
}

/**
 * A name on one line without what somebody could be written to, called or paid by; the rest of it stays, so that a
 * meeting does not lose its name. The number of an online room stays too.
 */
export function nameWithoutContacts(name: string): string {
  const numbered = DIALS_IN.test(name) ? name : name.replace(PHONES, ' ');
  const kept = numbered.replace(EMAILS, ' ').replace(PAYMENTS, ' ');
  if (kept === name) return name;
  return kept
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[),.;])/g, '')
    .replace(/^[\s,;:|–—-]+|(?<![\s,;:|(–—-])[\s,;:|(–—-]+$/g, '');
}

/** A whole table or list without addresses and numbers, wherever they stand. */
export function withoutContacts(text: string): string {
  return text.replace(EMAILS, '').replace(PHONES, '');
}

/** Tells whether a text that should be a code is somebody's address, number or handle instead. */
export function reachesSomebody(code: string): boolean {
  return EMAIL.test(code) || PAYMENT.test(code) || PHONE.test(code);
}
