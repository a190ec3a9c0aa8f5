import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { PatientContext, RequestContext, StaffContext } from '@stepwell/kernel/context';
import type { Permission } from '@stepwell/kernel/permissions';
import { contextOfRequest, type RequestWithContext } from '../auth/context-source';
import { namedIds } from './named-ids';

/** Metadata key of the declaration that every resolver needs. */
export const ACCESS = 'stepwell:access';

/** What a resolver declares about who may call it. */
export type Access = { kind: 'permission'; permission: Permission } | { kind: 'signed-in' } | { kind: 'own-record' };

/** Staff surface: only people whose roles hold this permission. */
export const Requires = (permission: Permission) =>
  SetMetadata(ACCESS, { kind: 'permission', permission } satisfies Access);

/** Staff surface: every signed-in member of staff; for what is about themselves. */
export const SignedIn = () => SetMetadata(ACCESS, { kind: 'signed-in' } satisfies Access);

/** Metadata key of what asks for password or code once more. */
export const STEP_UP = 'stepwell:step-up';

/**
 * Staff surface, beside `@Requires`: what can do great harm, which nobody does at a desk that somebody left. Refused with
 * STEP_UP_REQUIRED unless password or code were shown within five minutes; our pages ask for them and try again.
 */
export const StepUp = () => SetMetadata(STEP_UP, true);

/** Patient surface: the patient themselves; the database shows them nothing else. */
export const OwnRecord = () => SetMetadata(ACCESS, { kind: 'own-record' } satisfies Access);

function contextOf(execution: ExecutionContext): RequestContext {
  const graphql = GqlExecutionContext.create(execution);
  const { req } = graphql.getContext<{ req: RequestWithContext }>();
  const info = graphql.getInfo<GraphQLResolveInfo>();
  const operation = `${info.parentType.name}.${info.fieldName}`;
  return Object.freeze({ ...contextOfRequest(req), operation, named: namedIds(graphql.getArgs()) });
}

/** The signed-in member of staff: first argument of every staff resolver. */
export const Ctx = createParamDecorator(
  (_data: unknown, execution: ExecutionContext) => contextOf(execution) as StaffContext,
);

/** The signed-in patient: first argument of every patient resolver. */
export const PatientCtx = createParamDecorator(
  (_data: unknown, execution: ExecutionContext) => contextOf(execution) as PatientContext,
);
