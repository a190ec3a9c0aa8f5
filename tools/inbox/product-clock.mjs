import pg from 'pg';

/** The zone whose noon a skip lands on: inside 09:00-20:00 in every zone of the demo. */
const ZONE = 'America/Chicago';

/** The product's clock, `app.now()` in the database; the machine's clock is never touched. */
export function openProductClock(databaseUrl) {
  const pool = databaseUrl
    ? new pg.Pool({ connectionString: databaseUrl, max: 1, idleTimeoutMillis: 1000 })
    : undefined;
  pool?.on('error', () => {
    // A connection lost while idle is replaced at the next question.
  });
  return {
    isThere: Boolean(pool),
    /** The product's time now, or undefined when the database does not say. */
    async now() {
      try {
        const { rows } = await pool.query('select app.now() as now');
        return rows[0].now;
      } catch {
        return undefined;
      }
    },
    /** Moves the product's clock forward to noon of the next calendar day in Chicago and returns the new time. */
    async skipToTomorrow() {
      await pool.query(
        `select app.advance_clock(
           ((date_trunc('day', app.now() at time zone $1) + interval '1 day 12 hours') at time zone $1) - app.now()
         )`,
        [ZONE],
      );
      const { rows } = await pool.query('select app.now() as now');
      return rows[0].now;
    },
    stop: async () => pool?.end(),
  };
}

/** A product time in words, e.g. "Tue, Nov 24, 12:00 PM in Chicago". */
export function sayProductTime(date) {
  const format = {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: ZONE,
  };
  return `${new Intl.DateTimeFormat('en-US', format).format(date)} in Chicago`;
}
