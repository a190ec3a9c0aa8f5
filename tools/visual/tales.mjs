// What the demo does not come to by itself: work that was given up, imports at work and imports that failed. Each tale
// retells an answer of the API that holds what it is about.

const ago = (minutes) => new Date(Date.now() - minutes * 60_000).toISOString();
const parked = [
  ['followup.send', 'UNAVAILABLE', 8],
  ['followup.send', 'UNAVAILABLE', 8],
  ['access-link.send', 'NOT_FOUND', 3],
  ['plan.activated', 'QueryFailedError', 5],
  ['meeting-feed.fetch-and-compare-with-what-was-there-before', 'TypeError', 1],
];

function giveUp(data) {
  if ('deadLetterKinds' in data) return { deadLetterKinds: [{ kind: 'followup.send', count: 1_204 }] };
  if ('queueHealth' in data) {
    const queueHealth = data.queueHealth.map((queue, at) => ({
      ...queue,
      failed: at === 0 ? 1_208 : 0,
      waiting: 40,
      oldestWaitingSeconds: 900,
    }));
    return {
      ...data,
      queueHealth,
      deliveryHealth: { ...data.deliveryHealth, dueNow: 3, oldestDueSeconds: 700, unknownOpen: 2 },
    };
  }
  if (!('deadLetters' in data)) return data;
  const edges = parked.map(([kind, errorCode, tries], at) => ({
    node: {
      id: `parked-${at}`,
      kind,
      errorCode,
      tries,
      version: 0,
      createdAt: ago(90 + at * 700),
      failedAt: ago(30 + at * 650),
    },
  }));
  return { deadLetters: { edges, totalCount: 1_208, pageInfo: { hasNextPage: true, endCursor: 'parked-4' } } };
}

function retellImports(data, change) {
  if (data.meetingImport) return { meetingImport: { ...data.meetingImport, ...change } };
  if (!data.feedSources) return data;
  const feedSources = data.feedSources.map((source) => ({
    ...source,
    ...(change.status === 'FAILED' && { lastError: change.errorCode }),
    lastImport: source.lastImport && { ...source.lastImport, ...change },
  }));
  return { ...data, feedSources };
}

const reasons = ['TIME_UNREADABLE', 'DAY_WITHOUT_TIME', 'SLUG_REPEATED'];
const refusals = Array.from({ length: 240 }, (_unused, at) => ({
  row: at + 7,
  name:
    at % 9 === 0
      ? ''
      : `Saturday Night Literature and Candlelight Meditation Group, Basement of the Parish House ${at}`,
  slug: `saturday-night-literature-and-candlelight-meditation-group-${at}`,
  reason: reasons[at % 3],
}));

const line = (at, before) => ({
  name: `Saturday Night Literature and Candlelight Meditation Group ${at}`,
  weekday: at % 7,
  startTime: '19:30',
  before,
});
/** Of a list that changed its slugs and lost a part. */
const difference = {
  ...{ present: 545, listed: 658, gone: 545, added: 658, moved: 12, renamed: 402 },
  examples: {
    added: Array.from({ length: 100 }, (_unused, at) => line(at, null)),
    gone: Array.from({ length: 100 }, (_unused, at) => line(at, null)),
    moved: Array.from({ length: 12 }, (_unused, at) => line(at, { weekday: (at + 1) % 7, startTime: '18:00' })),
  },
};

/** Answers retold, by the name of the state that they bring about. */
export const tales = {
  'given up': giveUp,
  'import running': (data) =>
    retellImports(data, { status: 'RUNNING', rowsDone: 12_250, rows: 20_000, finishedAt: null }),
  'import failed': (data) => retellImports(data, { status: 'FAILED', errorCode: 'columns_changed' }),
  'import waiting': (data) => retellImports(data, { status: 'WAITING', errorCode: null, difference }),
  'rows refused': (data) =>
    retellImports(data, {
      rows: 20_000,
      imported: 19_500,
      refused: 500,
      refusals,
      reasons: reasons.map((reason) => ({ reason, count: 166 })),
    }),
};
