import type { ReportMetric } from '../../../gql/graphql';

/** Every metric with patients behind it. */
export const metrics: readonly ReportMetric[] = [
  ...(['CONTACT_72H', 'NALOXONE', 'SAFETY_ANSWER', 'RETENTION_30', 'RETENTION_90', 'ATTENDANCE'] as const),
  ...(['PATH_OFFERED', 'PATH_CHOSEN', 'FOLLOW_UP_ANSWERED', 'MEASURE_BETTER', 'CASELOAD'] as const),
];
