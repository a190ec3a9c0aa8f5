import type { InquiriesQuery } from '../../../gql/graphql';

/** One row of the pipeline. */
export type Inquiry = InquiriesQuery['inquiries']['edges'][number]['node'];
/** Where it stands. */
export type Stage = Inquiry['stage'];

/** Stages that wait for somebody, in their order, and those in which an inquiry ends. */
export const openStages: readonly Stage[] = ['INQUIRY', 'CONTACTED', 'SCREENED', 'SCHEDULED'];
export const endedStages: readonly Stage[] = ['ADMITTED', 'DECLINED', 'REFERRED_OUT', 'LOST'];

/** Whole minutes from the wish for a call to the end of the inquiry; null while it has none. */
export function minutesToEnd({ createdAt, endedAt }: Pick<Inquiry, 'createdAt' | 'endedAt'>): number | null {
  return endedAt ? Math.max(0, Math.floor((Date.parse(endedAt) - Date.parse(createdAt)) / 60_000)) : null;
}

/** Whole minutes from the wish for a call to the first one that reached somebody, or to `now`. */
export function minutesWaited({ createdAt, firstReachedAt }: Pick<Inquiry, 'createdAt' | 'firstReachedAt'>, now: Date) {
  const until = firstReachedAt ? Date.parse(firstReachedAt) : now.getTime();
  return Math.max(0, Math.floor((until - Date.parse(createdAt)) / 60_000));
}
