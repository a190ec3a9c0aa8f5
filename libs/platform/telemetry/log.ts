import { Injectable } from '@nestjs/common';
import pino, { type Logger } from 'pino';

/** The only fields a log line may have. Free text, bodies, addresses and SQL never get here: they may hold PHI. */
interface LogFields {
  operation?: string;
  requestId?: string;
  organizationId?: string;
  status?: number;
  durationMs?: number;
  count?: number;
  code?: string;
  /** Number and hash of the newest seal of an audit log. */
  seal?: number;
  hash?: string;
  error?: unknown;
}

/** JSON lines to standard output, one allow-listed schema. */
@Injectable()
export class Log {
  private readonly logger: Logger;

  constructor(level: string, service: string) {
    this.logger = pino({ level, base: { service }, timestamp: pino.stdTimeFunctions.isoTime });
  }

  info(event: string, fields: LogFields = {}): void {
    this.logger.info(shape(fields), event);
  }

  warn(event: string, fields: LogFields = {}): void {
    this.logger.warn(shape(fields), event);
  }

  error(event: string, fields: LogFields = {}): void {
    this.logger.error(shape(fields), event);
  }
}

function shape({ error, ...fields }: LogFields): Record<string, unknown> {
  return error === undefined ? fields : { ...fields, error: describe(error) };
}

/** Kind, code and place of an error. Its message stays out: drivers put values of the failed statement there. */
function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, driverError: driver } = error as {
    code?: string;
    driverError?: { code?: string; constraint?: string };
  };
  const places = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8);
  return {
    name: error.name,
    code: driver?.code ?? code,
    constraint: driver?.constraint,
    at: places.map((line) => line.trim()),
    cause: error.cause === undefined ? undefined : describe(error.cause),
  };
}
