import { Controller, Get, Header, Inject } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AppError } from '@stepwell/kernel/errors';
import { Metrics } from '../telemetry/metrics';

/** Liveness, readiness and numbers, without a session and without a word about anybody. */
@Controller()
export class HealthController {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    private readonly metrics: Metrics,
  ) {}

  @Get('healthz')
  alive(): { status: string } {
    return { status: 'alive' };
  }

  @Get('readyz')
  async ready(): Promise<{ status: string }> {
    try {
      await this.source.query('select 1');
    } catch (error) {
      throw new AppError('UNAVAILABLE', { cause: error });
    }
    return { status: 'ready' };
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4')
  async numbers(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
