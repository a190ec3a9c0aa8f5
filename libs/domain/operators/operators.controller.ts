import { Body, Controller, Get, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import { z } from 'zod';
import { parseInput } from '@stepwell/kernel/parse-input';
import { OperatorEntry } from './operator-entry.service';
import { OperatorSessions } from './operator-sessions.service';
import { OperatorGuard, type OperatorRequest } from './operator.guard';
import { OperatorsService, type ErasedOrganization, type OperatedOrganization } from './operators.service';

const proofBody = z.strictObject({ secret: z.string().min(1, 'Enter a code of your app.').max(40) });

/** Edge of what operators do with organizations: over REST, because no part of the graph is theirs. */
@Controller('operator')
@UseGuards(OperatorGuard)
export class OperatorsController {
  constructor(
    private readonly operators: OperatorsService,
    private readonly entry: OperatorEntry,
    private readonly sessions: OperatorSessions,
  ) {}

  @Post('prove')
  @HttpCode(204)
  async prove(@Req() { operator }: OperatorRequest, @Body() body: unknown): Promise<void> {
    await this.entry.prove(operator, parseInput(proofBody, body, '').secret);
    await this.sessions.prove(operator);
  }

  @Get('organizations')
  async list(
    @Req() { operator }: OperatorRequest,
  ): Promise<{ operatorName: string; organizations: OperatedOrganization[]; erased: ErasedOrganization[] }> {
    const operatorName = await this.operators.name(operator);
    const organizations = await this.operators.list(operator);
    return { operatorName, organizations, erased: await this.operators.erased(operator) };
  }

  @Post('organizations/create')
  @HttpCode(204)
  async create(@Req() { operator }: OperatorRequest, @Body() body: unknown): Promise<void> {
    await this.operators.create(operator, body);
  }

  @Post('organizations/suspend')
  @HttpCode(204)
  async suspend(@Req() { operator }: OperatorRequest, @Body() body: unknown): Promise<void> {
    await this.sessions.assertProven(operator);
    await this.operators.suspend(operator, body);
  }

  @Post('organizations/resume')
  @HttpCode(204)
  async resume(@Req() { operator }: OperatorRequest, @Body() body: unknown): Promise<void> {
    await this.operators.resume(operator, body);
  }

  @Post('organizations/open-export')
  @HttpCode(204)
  async openExport(@Req() { operator }: OperatorRequest, @Body() body: unknown): Promise<void> {
    await this.sessions.assertProven(operator);
    await this.operators.openExport(operator, body);
  }

  @Post('organizations/close-export')
  @HttpCode(204)
  async closeExport(@Req() { operator }: OperatorRequest, @Body() body: unknown): Promise<void> {
    await this.operators.closeExport(operator, body);
  }

  @Post('organizations/reinvite')
  @HttpCode(204)
  async reinvite(@Req() { operator }: OperatorRequest, @Body() body: unknown): Promise<void> {
    await this.operators.reinvite(operator, body);
  }

  @Post('organizations/ask-erasure')
  @HttpCode(204)
  async askErasure(@Req() { operator }: OperatorRequest, @Body() body: unknown): Promise<void> {
    await this.sessions.assertProven(operator);
    await this.operators.askErasure(operator, body);
  }

  @Post('organizations/erase')
  @HttpCode(200)
  async erase(@Req() { operator }: OperatorRequest, @Body() body: unknown): Promise<{ more: boolean }> {
    await this.sessions.assertProven(operator);
    return this.operators.erase(operator, body);
  }
}
