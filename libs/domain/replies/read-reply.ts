import type { Language } from '@stepwell/kernel/words';
import { crisisPhrases } from './crisis-words';
import { holdsPhrase, plainWords } from './plain-words';

/** What a text asks of the product itself. */
export type ReplyCommand = 'stop' | 'start' | 'help' | 'wrong_number';

/** What was found in a text. */
export interface Reading {
  /** The language of crisis words, or null where there are none. A crisis may come with a command: both count. */
  crisis: Language | null;
  command: ReplyCommand | null;
  /** A bare number, else null. */
  number: number | null;
}

const list = (text: string): Set<string> => new Set(text.split(',').map((phrase) => plainWords(phrase)));

// 47 CFR 64.1200(a)(10) names the English ones; any other clear wish counts as well.
const stopWords =
  list(`stop, stopall, stop all, unsubscribe, cancel, end, quit, revoke, opt out, optout, remove, remove me,
  sotp, stpo, stp, alto, parar, para, pare, paren, basta, cancelar, cancela, baja, detener, salir, no mas`);
const stopPhrases = [
  ...list(`stop texting, stop messaging, stop sending, stop contacting, stop writing, stop this, stop these, dont text,
    do not text, dont message, do not message, dont contact, do not contact, no more text, no more texts, no more messages,
    take me off, remove me, remove my number, unsubscribe me, opt me out, cancel these, cancel my, i want to opt out,
    i want to unsubscribe, i want to stop getting, no me escriban, no me escribas, no me manden, no me mandes, no me envien,
    dejen de, deja de escribirme, deja de mandarme, no mas mensajes, no mas textos, ya no me escriban, ya no me manden,
    quitenme, quiteme, quitame, no quiero mas mensajes, no quiero recibir, ya no quiero recibir, cancelen`),
];
const startWords = list('start, yes, unstop, resume, si, empezar, comenzar, reanudar');
const helpWords = list('help, info, ayuda');
const wrongNumbers = list(`wrong number, wrong person, wrong phone, wrong guy, not my number anymore, numero equivocado,
  persona equivocada, se equivoco de numero, te equivocaste de numero, se equivocaron de numero, numero incorrecto`);
const polite = list('please, pls, plz, thanks, thank you, thx, hi, hey, hello, por favor, porfavor, gracias, hola');

/** Longer texts are content, whatever they begin with. */
const LONGEST_COMMAND_WORDS = 9;

/** Reads a text that came in; what it holds beside this is for people. */
export function readReply(body: string): Reading {
  const plain = plainWords(body);
  return { crisis: crisisIn(plain), command: commandIn(plain), number: numberIn(body) };
}

function crisisIn(plain: string): Language | null {
  for (const language of ['en', 'es'] as const)
    if (crisisPhrases[language].some((phrase) => holdsPhrase(plain, phrase))) return language;
  return null;
}

function commandIn(plain: string): ReplyCommand | null {
  if (plain.split(' ').length > LONGEST_COMMAND_WORDS) return null;
  const bare = withoutPoliteness(plain);
  if ([...wrongNumbers].some((phrase) => ` ${plain} `.includes(` ${phrase} `))) return 'wrong_number';
  if (stopWords.has(bare) || stopPhrases.some((phrase) => `${bare} `.startsWith(`${phrase} `))) return 'stop';
  if (startWords.has(bare)) return 'start';
  return helpWords.has(bare) ? 'help' : null;
}

function withoutPoliteness(plain: string): string {
  let bare = plain;
  for (let before = ''; before !== bare;) {
    before = bare;
    for (const word of polite) {
      if (bare.startsWith(`${word} `)) bare = bare.slice(word.length + 1);
      if (bare.endsWith(` ${word}`)) bare = bare.slice(0, -word.length - 1);
    }
  }
  return bare;
}

/** "6", "6.", "#6", "6/10", "6 of 10", "6 out of 10", "6 de 10". */
function numberIn(body: string): number | null {
  const line = body.normalize('NFKC').trim().replace(/\s+/g, ' ');
  const found = /^#? ?(\d{1,3})(?: ?(?:\/|out of|of|de) ?10)? ?[.!]?$/i.exec(line);
  return found ? Number(found[1]) : null;
}
