import { sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { useSignalWords, type SignalWords } from '../../parts/signal-words';
import type { TaskLine } from '../../parts/tasks.graphql';
import type { TodayReason } from './today.graphql';

/** Puts a task into words: what it is, since when or until when, and why it stands here. */
export function useTaskWords(): (task: TaskLine, alikeCount?: number) => SignalWords {
  const { t } = useTranslation();
  const reader = useReader();
  return (task, alikeCount = 1) => ({
    why: alikeCount > 1 ? t('today.admissionNeeds', { count: alikeCount }) : task.title,
    evidence: task.dueAt
      ? t('today.due', { when: sayMoment(task.dueAt, reader) })
      : t('today.since', { when: sayMoment(task.createdAt, reader) }),
    rule: t(task.assignee ? 'today.ruleMine' : 'today.ruleNobodys'),
  });
}

/** Puts any reason into words, for the lines below the most urgent one. */
export function useReasonWords(): (reason: TodayReason) => SignalWords {
  const { t } = useTranslation();
  const reader = useReader();
  const wordsOfSignal = useSignalWords();
  const wordsOfTask = useTaskWords();
  return ({ safetyItem, signal, task, alikeCount }) => {
    if (signal) {
      const words = wordsOfSignal(signal);
      return { ...words, rule: t('signals.ruleLine', { rule: words.rule }) };
    }
    if (task) return wordsOfTask(task, alikeCount);
    const reasons = safetyItem?.reasons ?? [];
    const why = reasons.map((reason) => t(`safety.reason.${reason}`, { craving: safetyItem?.craving ?? '' }));
    return { why: why.join(', '), evidence: safetyItem ? sayMoment(safetyItem.raisedAt, reader) : '', rule: '' };
  };
}
