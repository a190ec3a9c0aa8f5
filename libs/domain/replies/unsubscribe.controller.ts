import { Controller, Get, Header, HttpCode, Param, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { systemContext } from '@stepwell/kernel/context';
import { notFound } from '@stepwell/kernel/errors';
import { Suppressions } from '@stepwell/delivery/suppressions.service';
import { UnsubscribeLinks } from '@stepwell/delivery/unsubscribe-links';
import { Database } from '@stepwell/platform/database/database';

type HttpRequest = Request & { requestId: string };

/** The same for everybody: who opens it learns nothing of whose mail it was. */
const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Messages</title></head><body><main>${body}</main></body></html>`;
const ask = page(
  '<h1>Messages</h1><p>Stop these messages? / ¿Dejar de recibir estos mensajes?</p><form method="post"><button>Stop / Parar</button></form>',
);
const done = page(
  '<h1>Messages</h1><p>You will get no more of these messages. / No recibirás más mensajes de este tipo.</p>',
);

/** Ends mail by one click of a mailbox (RFC 8058): looking changes nothing, a POST does, with nobody signed in. */
@Controller('unsubscribe')
export class UnsubscribeController {
  constructor(
    private readonly links: UnsubscribeLinks,
    private readonly suppressions: Suppressions,
    private readonly database: Database,
  ) {}

  @Get(':token')
  @Header('content-type', 'text/html; charset=utf-8')
  look(): string {
    return ask;
  }

  @Post(':token')
  @HttpCode(200)
  @Header('content-type', 'text/html; charset=utf-8')
  async end(@Req() request: HttpRequest, @Param('token') token: string): Promise<string> {
    const asked = this.links.read(token);
    if (!asked) throw notFound();
    const ctx = systemContext(asked.organizationId, 'mail.unsubscribe', request.requestId);
    // In a suspended organization too: it sends nothing now, and will not begin again with its return.
    await this.database.hear(ctx, (tx) =>
      this.suppressions.suppressDigest(tx, 'email', asked.addressDigest, 'opted_out'),
    );
    return done;
  }
}
