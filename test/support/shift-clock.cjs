'use strict';

// Loaded into a process before its own code: from SIGUSR2 on (or from the start, with CLOCK_OFF_FROM=start) its clock
// shows ten minutes too much, as that of a machine that lost its time server.
const OFF_BY_MS = 600_000;
const RealDate = Date;
let off = process.env.CLOCK_OFF_FROM === 'start' ? OFF_BY_MS : 0;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + off);
    else super(...given);
  }

  static now() {
    return RealDate.now() + off;
  }
};
process.on('SIGUSR2', () => {
  off = OFF_BY_MS;
});
