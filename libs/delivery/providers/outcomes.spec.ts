import { resendOutcome } from './resend-outcome';
import { smtpOutcome } from './smtp-outcome';
import { twilioOutcome } from './twilio-outcome';

describe('what an SMTP failure means', () => {
  it.each([
    ['no reply before the content: nothing left', { contentStarted: false }, { kind: 'retry' }],
    ['no reply after the content: nobody knows', { contentStarted: true }, { kind: 'unknown' }],
    ['421 anywhere: try again', { replyCode: 421, command: 'CONN', contentStarted: true }, { kind: 'retry' }],
    [
      '451 to the content: the server says it has not taken it',
      { replyCode: 451, command: 'DATA', contentStarted: true },
      { kind: 'retry' },
    ],
    ['a full mailbox: try again', { replyCode: 452, command: 'RCPT TO', contentStarted: false }, { kind: 'retry' }],
    [
      'a greeting of 554: ours to repair',
      { replyCode: 554, command: 'CONN', contentStarted: false },
      { kind: 'retry' },
    ],
    [
      'a refused sign-in: ours to repair',
      { replyCode: 535, command: 'AUTH PLAIN', contentStarted: false },
      { kind: 'retry' },
    ],
    [
      '530 to MAIL FROM: ours to repair',
      { replyCode: 530, command: 'MAIL FROM', contentStarted: false },
      { kind: 'retry' },
    ],
    [
      '550 to RCPT: no such mailbox',
      { replyCode: 550, command: 'RCPT TO', contentStarted: false },
      { kind: 'rejected', reason: 'bounced' },
    ],
    [
      '550 5.7.1 to RCPT: policy, the address may be fine',
      { replyCode: 550, reply: '550 5.7.1 blocked', command: 'RCPT TO', contentStarted: false },
      { kind: 'rejected', reason: 'refused' },
    ],
    [
      '550 5.1.1 after the content: no such mailbox',
      { replyCode: 550, reply: '550-5.1.1 nobody', command: 'DATA', contentStarted: true },
      { kind: 'rejected', reason: 'bounced' },
    ],
    [
      '552 after the content: refused',
      { replyCode: 552, command: 'DATA', contentStarted: true },
      { kind: 'rejected', reason: 'refused' },
    ],
  ])('%s', (_what, failure, outcome) => {
    expect(smtpOutcome(failure)).toEqual(outcome);
  });
});

describe('what an answer of the text provider means', () => {
  const now = new Date('2026-11-23T10:00:00Z');
  const answer = (status: number, body = '{}', retryAfter: string | null = null) =>
    twilioOutcome({ status, body, retryAfter }, now);

  it.each([
    ['201 with an id is accepted', answer(201, '{"sid":"SM1"}'), { kind: 'accepted', providerId: 'SM1' }],
    ['200 with rubbish is unknown', answer(200, '<html>'), { kind: 'unknown' }],
    [
      '201 whose body never came is unknown',
      twilioOutcome({ status: 201, body: undefined, retryAfter: null }, now),
      { kind: 'unknown' },
    ],
    ['429 waits as long as it says', answer(429, '{}', '30'), { kind: 'retry', afterSeconds: 30 }],
    [
      '429 waits until the date it says',
      answer(429, '{}', 'Mon, 23 Nov 2026 10:01:00 GMT'),
      { kind: 'retry', afterSeconds: 60 },
    ],
    ['429 never waits longer than an hour', answer(429, '{}', '999999999'), { kind: 'retry', afterSeconds: 3600 }],
    ['429 with a time gone by waits a second', answer(429, '{}', '0'), { kind: 'retry', afterSeconds: 1 }],
    ['429 without a time is tried again in its turn', answer(429), { kind: 'retry' }],
    ['503 is tried again', answer(503), { kind: 'retry' }],
    ['500 may come after it was accepted', answer(500), { kind: 'unknown' }],
    ['504 may come after it was accepted', answer(504), { kind: 'unknown' }],
    ['a redirect accepted nothing', answer(301), { kind: 'retry' }],
    ['refused credentials are ours to repair', answer(401), { kind: 'retry' }],
    ['21610 means the person opted out', answer(400, '{"code":21610}'), { kind: 'rejected', reason: 'opted_out' }],
    ['21211 means the number does not exist', answer(400, '{"code":21211}'), { kind: 'rejected', reason: 'bounced' }],
    ['any other 400 is a refusal', answer(400, '{"code":99}'), { kind: 'rejected', reason: 'refused' }],
  ])('%s', (_what, outcome, expected) => {
    expect(outcome).toEqual(expected);
  });
});

describe('what an answer of the mail API means', () => {
  it.each([
    ['200 with an id is accepted', 200, '{"id":"m1"}', { kind: 'accepted', providerId: 'm1' }],
    ['200 with rubbish: ask again', 200, '<html>', 'unclear'],
    ['500 may come after it was accepted: ask again', 500, '{}', 'unclear'],
    ['the same key is at work: ask again', 409, '{"name":"concurrent_idempotent_requests"}', 'unclear'],
    ['the key stands for other words', 409, '{"name":"invalid_idempotent_request"}', { kind: 'unknown' }],
    ['too many', 429, '{}', { kind: 'retry', afterSeconds: 7 }],
    ['a domain that is not verified is ours to repair', 403, '{"name":"validation_error"}', { kind: 'retry' }],
    ['a redirect accepted nothing', 301, '', { kind: 'retry' }],
    ['what it does not like', 422, '{"name":"validation_error"}', { kind: 'rejected', reason: 'refused' }],
  ])('%s', (_what, status, body, expected) => {
    expect(resendOutcome({ status, body, retryAfter: status === 429 ? '7' : null })).toEqual(expected);
  });
});
