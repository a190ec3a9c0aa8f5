import { Text } from '@mantine/core';
import { sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { Notice } from '@stepwell/web/ui/notice';
import type { ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { LogAttendanceMutation as Answer } from '../../gql/graphql';

interface LogQuestionsProps {
  questions: Answer['logAttendance']['questions'];
  /** The patient’s. */
  zone: string;
  /** The way to say that it is right, where that can be said. */
  action: ReactNode;
}

/** What is doubtful about an entry, before it is counted. */
export function LogQuestions({ questions, zone, action }: LogQuestionsProps) {
  const { t } = useTranslation();
  const reader = useReader();
  if (questions.length === 0) return null;
  const canConfirm = questions.every((question) => question.canConfirm);
  return (
    <Notice tone="warning" role="alert" title={t('attended.notCounted')} action={canConfirm ? action : undefined}>
      {questions.map(({ kind, other }) => (
        <Text key={`${kind} ${other?.id ?? ''}`}>
          {t(`attended.questions.${kind}`, {
            name: other?.meetingName ?? '',
            when: other ? sayMoment(other.startedAt, reader, zone) : '',
          })}
        </Text>
      ))}
    </Notice>
  );
}
