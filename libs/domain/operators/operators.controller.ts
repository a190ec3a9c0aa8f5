import { Body, Controller, Get, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import { OperatorGuard, type OperatorRequest } from './operator.guard';
import { OperatorsService, type OperatedOrganization } from './operators.service';

/** Edge of what operators do with organizations: over REST, because no part of the graph is theirs. */
@Controller('operator')
@UseGuards(OperatorGuard)
export class OperatorsController {
  constructor(private readonly operators: OperatorsService) {}

  @Get('organizations')
  async list(
    @Req() { operator }: OperatorRequest,
  ): Promise<{ operatorName: string; organizations: OperatedOrganization[] }> {
    const operatorName = await this.operators.name(operator);
    return { operatorName, organizations: await this.operators.list(operator) };
  }

  @Post('organizations/create')
  @HttpCode(204)
  async create(@Req() { operator }: OperatorRequest, @Body() body: unknown): Promise<void> {
    await this.operators.create(operator, body);
  }

  @Post('organizations/suspend')
  @HttpCode(204)
  async suspend(@Req() { operator }: OperatorRequest, @Body() body: unknown): Promise<void> {
    await this.operators.suspend(operator, body);
  }

  @Post('organizations/resume')
  @HttpCode(204)
  async resume(@Req() { operator }: OperatorRequest, @Body() body: unknown): Promise<void> {
    await this.operators.resume(operator, body);
  }
}
