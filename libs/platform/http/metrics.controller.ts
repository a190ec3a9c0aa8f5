import { Controller, Get, Header } from '@nestjs/common';
import { Metrics } from '../telemetry/metrics';

/** Numbers for the operator. Not on the patient surface, which anybody can reach. */
@Controller()
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4')
  numbers(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
