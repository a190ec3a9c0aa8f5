import { Body, Controller, Header, HttpCode, Inject, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import { AppError } from '@stepwell/kernel/errors';
import { isId } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { isSignedByTwilio, type WebhookForm } from '@stepwell/delivery/providers/twilio-signature';
import { ENVIRONMENT, type Environment } from '@stepwell/platform/config/environment';
import { RecordDelivery } from './record-delivery';
import { TextDoor } from './text-door.service';

type HttpRequest = Request & { requestId: string };
type WebhookEnvironment = Pick<Environment, 'PUBLIC_PATIENT_URL' | 'SMS_WEBHOOK_URL' | 'SMS_AUTH_TOKEN'>;

const phone = z.string().regex(/^\+[1-9]\d{6,14}$/);
const inbound = z.object({ MessageSid: z.string().min(1).max(64), From: phone, Body: z.string().catch('') });
const status = z.object({
  MessageSid: z.string().min(1).max(64),
  MessageStatus: z.string().max(40),
  ErrorCode: z.string().max(10).optional(),
});

/** Longest text that is kept: ten parts, the provider's own limit. */
const LONGEST_BODY = 1600;

/** Where the text provider tells what came in and what became of what went out; nobody is signed in here, it signs. */
@Controller('webhooks/sms')
export class SmsWebhookController {
  constructor(
    private readonly door: TextDoor,
    private readonly deliveries: RecordDelivery,
    @Inject(ENVIRONMENT) private readonly environment: WebhookEnvironment,
  ) {}

  @Post('inbound')
  @HttpCode(200)
  @Header('content-type', 'text/xml; charset=utf-8')
  async inbound(@Req() request: HttpRequest, @Body() form: WebhookForm): Promise<string> {
    this.believe(request, form);
    const { MessageSid, From, Body: body } = parseInput(inbound, form, '');
    return twiml(await this.door.take({ messageSid: MessageSid, from: From, body: storable(body) }, request.requestId));
  }

  @Post('status')
  @HttpCode(204)
  async status(
    @Req() request: HttpRequest,
    @Body() form: WebhookForm,
    @Query('organization') organizationId: unknown,
  ): Promise<void> {
    this.believe(request, form);
    const { MessageSid, MessageStatus, ErrorCode } = parseInput(status, form, '');
    if (typeof organizationId !== 'string' || !isId(organizationId)) return;
    await this.deliveries.record(organizationId, MessageSid, MessageStatus, ErrorCode, request.requestId);
  }

  /** @throws AppError FORBIDDEN unless the provider signed this very request */
  private believe(request: HttpRequest, form: WebhookForm): void {
    const { PUBLIC_PATIENT_URL, SMS_WEBHOOK_URL, SMS_AUTH_TOKEN } = this.environment;
    const url = `${SMS_WEBHOOK_URL ?? PUBLIC_PATIENT_URL}${request.originalUrl}`;
    const signature = request.headers['x-twilio-signature'];
    const isSigned =
      SMS_AUTH_TOKEN !== undefined &&
      typeof signature === 'string' &&
      isSignedByTwilio(url, form ?? {}, signature, SMS_AUTH_TOKEN);
    if (!isSigned) throw new AppError('FORBIDDEN', { message: 'This request was not signed by the text provider.' });
  }
}

/** What can be stored and read back, cut where it is longer than a text can be. */
function storable(body: string): string {
  const plain = body.toWellFormed().replace(/[^\P{Cc}\n]/gu, ' ');
  return [...plain].slice(0, LONGEST_BODY).join('');
}

function twiml(answer: string | null): string {
  const escaped = answer?.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?><Response>${escaped ? `<Message>${escaped}</Message>` : ''}</Response>`;
}
