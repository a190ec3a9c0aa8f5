import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import type { Request } from 'express';
import { z } from 'zod';
import { AppError } from '@stepwell/kernel/errors';
import { parseInput } from '@stepwell/kernel/parse-input';
import { TryBudget } from '@stepwell/platform/auth/try-budget';
import type { OpenPlace } from './staff-entry.service';
import { StaffPasswords } from './staff-passwords.service';

/** A request before and after sign-in: Passport puts the place that the password opens into `user`. */
export type SignInHttpRequest = Request & { requestId: string; user?: OpenPlace };

const credentials = z.strictObject({ email: z.string().min(1).max(320), password: z.string().min(1).max(1_024) });

/** Passport's local strategy over our accounts. */
@Injectable()
export class SignInStrategy extends PassportStrategy(Strategy, 'staff-password') {
  constructor(private readonly passwords: StaffPasswords) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true });
  }

  validate(request: SignInHttpRequest, email: string, password: string): Promise<OpenPlace> {
    const { requestId, ip, headers } = request;
    return this.passwords.check(email, password, { requestId, ip, userAgent: headers['user-agent'] });
  }
}

/** Guards the sign-in route: a well-formed body, a try of the network address's budget, then the password. */
@Injectable()
export class SignInGuard extends AuthGuard('staff-password') {
  constructor(private readonly budget: TryBudget) {
    super();
  }

  override async canActivate(execution: ExecutionContext): Promise<boolean> {
    const request = execution.switchToHttp().getRequest<SignInHttpRequest>();
    // Passport would also look into the address; credentials in an address end up in logs.
    request.body = parseInput(credentials, request.body, '');
    this.budget.take(request.ip);
    const isSignedIn = await super.canActivate(execution);
    this.budget.giveBack(request.ip);
    return Boolean(isSignedIn);
  }

  override handleRequest<User>(error: Error | null, user: User): User {
    if (error) throw error;
    if (!user) throw new AppError('SIGN_IN_REFUSED');
    return user;
  }
}
