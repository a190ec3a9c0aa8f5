import type { Texts } from '../texts/en';
import type { MyOptions, SpanOptions } from './load-options';

/** "2 meetings you can get to by bus, and 1 online": what there is, or honestly that there is nothing. */
export function sayOptions(
  { inPersonCount, onlineCount }: Pick<SpanOptions, 'inPersonCount' | 'onlineCount'>,
  { reach, wantsMeetings }: Pick<MyOptions, 'reach' | 'wantsMeetings'>,
  { options: words }: Pick<Texts, 'options'>,
): string {
  const way = reach ? words.ways[reach.transport] : '';
  if (inPersonCount > 0 && onlineCount > 0) return words.some(inPersonCount, way, onlineCount);
  if (inPersonCount > 0) return words.near(inPersonCount, way);
  if (onlineCount > 0) return words.online(way, onlineCount);
  return wantsMeetings ? words.none : words.noneWanted;
}
