/** A Redis or Valkey that this process started and that ends with it. */
export interface OwnRedis {
  readonly url: string;
  readonly port: number;
  /** Forgets everything, after a check that it is the server that was started here. */
  flush(): Promise<unknown>;
  /** Ends it at once. */
  kill(): Promise<void>;
  /** Starts it again after `kill`, empty, on the same port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export function findRedis(options?: { install?: boolean; say?: (line: string) => void }): string;

export function startRedis(): Promise<OwnRedis>;
