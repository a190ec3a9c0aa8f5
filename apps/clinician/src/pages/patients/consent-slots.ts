import type { Channel, ConsentPurpose } from '../../../gql/graphql';

/** What can be agreed to: one purpose by one channel. */
export interface ConsentSlot {
  channel: Channel;
  purpose: ConsentPurpose;
}

/** Everything that can be agreed to. */
export const consentSlots: ConsentSlot[] = [
  { channel: 'EMAIL', purpose: 'FOLLOW_UP' },
  { channel: 'EMAIL', purpose: 'AFTER_DISCHARGE' },
  { channel: 'EMAIL', purpose: 'ACCESS_LINK' },
  { channel: 'SMS', purpose: 'FOLLOW_UP' },
  { channel: 'SMS', purpose: 'AFTER_DISCHARGE' },
  { channel: 'SMS', purpose: 'ACCESS_LINK' },
];
