/** A PostgreSQL that this process started and that ends with it. */
export interface EmbeddedPostgres {
  readonly superuserUrl: string;
  readonly port: number;
  /** Its data. */
  readonly home: string;
  readonly exited: Promise<unknown>;
  stop(): Promise<unknown>;
}

export function start(options: {
  dataDir: string;
  port?: number;
  superuserPassword: string;
}): Promise<EmbeddedPostgres>;
