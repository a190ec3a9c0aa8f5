import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { RequestContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '../database/database';
import { ACCESS, STEP_UP, type Access } from '../graphql/decorators';
import { namedIds } from '../graphql/named-ids';
import { ContextSource, resolveContext, type RequestWithContext } from './context-source';

/** Guards every resolver, field resolvers included: default deny, and a refusal leaves an audit row. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly source: ContextSource,
    private readonly database: Database,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(ACCESS, execution.getHandler());
    if (execution.getType<GqlContextType>() !== 'graphql' && !access) return true; // REST routes guard themselves.
    const request = requestOf(execution);
    const context = await resolveContext(this.source, request);
    if (!context) throw new AppError('UNAUTHENTICATED');
    if (access && allows(access, context)) {
      const needsProof = this.reflector.get<boolean | undefined>(STEP_UP, execution.getHandler());
      if (needsProof && !(await this.source.isProven(context))) throw new AppError('STEP_UP_REQUIRED');
      return true;
    }
    await this.database.noteRefusal({ ...context, operation: operationOf(execution), named: namedBy(execution) });
    throw new AppError('FORBIDDEN');
  }
}

function allows(access: Access, context: RequestContext): boolean {
  if (access.kind === 'own-record') return context.kind === 'patient';
  if (context.kind !== 'staff') return false;
  return access.kind === 'signed-in' || context.permissions.has(access.permission);
}

function requestOf(execution: ExecutionContext): RequestWithContext {
  if (execution.getType<GqlContextType>() === 'graphql') {
    return GqlExecutionContext.create(execution).getContext<{ req: RequestWithContext }>().req;
  }
  return execution.switchToHttp().getRequest<RequestWithContext>();
}

function namedBy(execution: ExecutionContext): Id[] {
  return execution.getType<GqlContextType>() === 'graphql'
    ? namedIds(GqlExecutionContext.create(execution).getArgs())
    : [];
}

function operationOf(execution: ExecutionContext): string {
  return `${execution.getClass().name}.${execution.getHandler().name}`;
}
