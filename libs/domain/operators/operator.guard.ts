import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { OperatorContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import { OperatorSessions } from './operator-sessions.service';

/** A request after its operator is known. */
export type OperatorRequest = Request & { requestId: string; operator: OperatorContext };

/** Lets operators in and nobody else; a session of staff is none of theirs. */
@Injectable()
export class OperatorGuard implements CanActivate {
  constructor(private readonly sessions: OperatorSessions) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const request = execution.switchToHttp().getRequest<OperatorRequest>();
    const context = await this.sessions.contextOf(request);
    if (!context) throw new AppError('UNAUTHENTICATED');
    request.operator = context;
    return true;
  }
}
