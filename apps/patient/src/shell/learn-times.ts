import { deviceZone, wallTime } from '@stepwell/web/format/zones';

// A worker. What a browser must know before it says its first time is read once for all threads of a page: 30 ms that
// nothing can split, a tenth of a second on a cheap phone. Read here, no tap waits for it.
wallTime(new Date(), deviceZone());
self.close();
