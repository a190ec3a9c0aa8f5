import { sayDay, sayMoment, shortTime, weekdayName } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { SignalLine as WholeSignal } from './signals.graphql';

/** What of a signal its words need. */
type SignalLine = Pick<WholeSignal, 'rule' | 'evidence'>;

/** What a signal says: why it is there, on what it rests, and by which rule. */
export interface SignalWords {
  why: string;
  evidence: string;
  rule: string;
}

/** Puts signals into words. */
export function useSignalWords(): (signal: SignalLine) => SignalWords {
  const { t } = useTranslation();
  const reader = useReader();
  const moment = (at: string | null | undefined) => (at ? sayMoment(at, reader) : '');

  const saidUse = ({ substances, isAlone, hasNaloxone }: SignalLine['evidence']): string => {
    const what = (substances ?? []).map((one) => t(`substance.${one}`)).join(', ');
    return [
      what ? t('signals.why.usedWhat', { what }) : t('signals.why.used'),
      isAlone && t('signals.why.alone'),
      hasNaloxone === false && t('signals.why.noNaloxone'),
    ]
      .filter(Boolean)
      .join(', ');
  };

  const whyOf = ({ rule, evidence }: SignalLine): string => {
    const words = (evidence.words ?? []).join(', ');
    switch (rule) {
      case 'SAFETY_ANSWER':
        return evidence.used ? saidUse(evidence) : t('signals.why.craving', { craving: evidence.craving ?? '' });
      case 'WARNING_SIGN':
        return t('signals.why.warning_sign', { words });
      case 'WINDOW_WITHOUT_OPTION':
        return t('signals.why.window_without_option', { words });
      case 'MEASURE_CHANGE':
        return t('signals.why.measure_change', { measure: (evidence.measure ?? '').toUpperCase() });
      default:
        return t(`signals.why.${lower(rule)}`);
    }
  };

  const evidenceOf = ({ rule, evidence }: SignalLine): string => {
    const at = moment(evidence.at);
    switch (rule) {
      case 'MISSED_MEDICATION':
        return t('signals.evidence.missed_medication', { count: evidence.count ?? 1, at });
      case 'CALL_WISH':
        return evidence.since ? t('signals.evidence.callFrom', { at, from: moment(evidence.since) }) : at;
      case 'CRAVING_RISING':
        return t('signals.evidence.craving_rising', {
          craving: evidence.craving ?? '',
          baseline: evidence.baseline ?? '',
          count: evidence.count ?? 0,
          days: evidence.days ?? '',
        });
      case 'MISSED_CHECK_INS':
        return [
          t('signals.evidence.missed_check_ins', { count: evidence.count ?? 0, at }),
          evidence.since && t('signals.evidence.lastCheckIn', { since: moment(evidence.since) }),
        ]
          .filter(Boolean)
          .join(', ');
      case 'WINDOW_WITHOUT_OPTION':
        return t('signals.evidence.window', {
          weekday: weekdayName(evidence.weekday ?? 0, reader.locale),
          start: shortTime(evidence.startTime ?? ''),
          end: shortTime(evidence.endTime ?? ''),
        });
      case 'MISSED_MEETING_GOAL':
        return t('signals.evidence.missed_meeting_goal', {
          week: evidence.startsOn ? sayDay(evidence.startsOn, reader) : '',
          attended: evidence.attended ?? '',
          goal: evidence.goal ?? '',
        });
      case 'MEASURE_CHANGE':
        return t('signals.evidence.measure_change', {
          before: evidence.before ?? '',
          score: evidence.score ?? '',
          at,
        });
      default:
        return at;
    }
  };

  return (signal) => ({
    why: whyOf(signal),
    evidence: evidenceOf(signal),
    rule: t(`signals.rule.${lower(signal.rule)}`, {
      amount: signal.evidence.amount ?? '',
      days: signal.evidence.days ?? '',
    }),
  });
}

function lower<Name extends string>(name: Name): Lowercase<Name> {
  return name.toLowerCase() as Lowercase<Name>;
}
