import { channels } from '@stepwell/kernel/words';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';

/** Channels a message can take, as GraphQL names them. */
export const ChannelEnum = wordEnum('Channel', channels);
