import { Client } from 'pg';

/** UTC hour at which the demo's past ends: night in all of its zones, so that nothing is under way. */
const PAST_ENDS_AT_HOUR = 8;

/**
 * The product's clock, as the owner of the schema moves it: while the demo is made it stands in the past, so that the
 * demo's history is made by the same verbs as its future. Does not work where the environment is production.
 */
export class DemoClock {
  /** UTC instant at which the demo's past ends: this morning's, so that every demo of one day is the same. */
  readonly pastEnds: Date;

  private constructor(
    private readonly owner: Client,
    /** Milliseconds that the product's clock is ahead of the machine's, before and after the demo is made. */
    private readonly ahead: number,
  ) {
    const present = new Date(Date.now() + ahead);
    const ends = new Date(present);
    ends.setUTCHours(PAST_ENDS_AT_HOUR, 0, 0, 0);
    if (ends > present) ends.setUTCDate(ends.getUTCDate() - 1);
    this.pastEnds = ends;
  }

  /** Opens it. A clock that an interrupted run left in the past is set right. @throws Error in production */
  static async open(ownerUrl: string): Promise<DemoClock> {
    const owner = new Client({ connectionString: ownerUrl, application_name: 'stepwell-demo' });
    await owner.connect();
    const { rows } = await owner.query<{ environment: string; ahead: number }>(
      `select environment, (extract(epoch from clock_offset) * 1000)::float8 as ahead from app.instance`,
    );
    const { environment, ahead } = rows[0]!;
    if (environment !== 'production') return new DemoClock(owner, Math.max(0, ahead));
    await owner.end();
    throw new Error('Demo data is not for production: start with DEMO=0');
  }

  /** Lets the product believe that it is `instant`. */
  async moveTo(instant: Date): Promise<void> {
    await this.shift(instant.getTime() - Date.now());
  }

  /** Back to the present. */
  async restore(): Promise<void> {
    await this.shift(this.ahead);
  }

  /** Makes an organization; only the owner of the schema can. */
  async createOrganization(name: string, senderName: string): Promise<string> {
    const { rows } = await this.owner.query<{ id: string }>('select app.create_organization($1, $2) as id', [
      name,
      senderName,
    ]);
    return rows[0]!.id;
  }

  /** Puts the clock right and closes the connection. */
  async close(): Promise<void> {
    await this.restore();
    await this.owner.end();
  }

  private async shift(milliseconds: number): Promise<void> {
    await this.owner.query(
      `update app.instance set clock_offset = $1 * interval '1 millisecond' where environment <> 'production'`,
      [Math.round(milliseconds)],
    );
  }
}
