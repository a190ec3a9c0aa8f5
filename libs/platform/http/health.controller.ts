import { Controller, Get, Inject } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AppError } from '@stepwell/kernel/errors';

/** Liveness and readiness, without a session and without a word about anybody. */
@Controller()
export class HealthController {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

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
}
