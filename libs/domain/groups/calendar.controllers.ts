import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { notFound } from '@stepwell/kernel/errors';
import { TryBudget } from '@stepwell/platform/auth/try-budget';
import type { FeedKind } from './calendar-feed.entity';
import { ReadCalendar } from './read-calendar';

type HttpRequest = Request & { requestId: string };

/** Calendars at secret addresses: calendar programs sign in nowhere, so the address is the key. */
abstract class CalendarController {
  protected abstract readonly kinds: readonly FeedKind[];

  constructor(
    private readonly reading: ReadCalendar,
    private readonly budget: TryBudget,
  ) {}

  @Get(':secret.ics')
  async read(
    @Param('secret') secret: string,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    this.budget.take(request.ip);
    const calendar = await this.reading.run(secret, this.kinds, request.requestId);
    if (calendar === null) throw notFound();
    this.budget.giveBack(request.ip);
    response.setHeader('cache-control', 'private, max-age=900');
    response.setHeader('content-disposition', 'attachment; filename="calendar.ics"');
    response.type('text/calendar; charset=utf-8');
    return calendar;
  }
}

/** Calendars of facilities and clinicians, on the staff surface. */
@Controller('calendar')
export class StaffCalendarController extends CalendarController {
  protected readonly kinds = ['facility', 'clinician'] as const;

  constructor(reading: ReadCalendar, budget: TryBudget) {
    super(reading, budget);
  }
}

/** Calendars of patients, on the patient surface. */
@Controller('calendar')
export class PatientCalendarController extends CalendarController {
  protected readonly kinds = ['patient'] as const;

  constructor(reading: ReadCalendar, budget: TryBudget) {
    super(reading, budget);
  }
}
