import { Button, Text } from '@mantine/core';
import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useState } from 'react';
import { FailureNote } from '../../shell/failure';
import { useTexts } from '../../texts/language';
import meetingClasses from './meetings.module.css';
import { takeBackMeetingDocument } from './attendance.graphql';
import type { ListEntry } from './use-list';

/** "That was a mistake", in two taps. */
export function TakeBack({ entry, onDone }: { entry: ListEntry; onDone: () => void }) {
  const texts = useTexts();
  const [step, setStep] = useState<'start' | 'ask' | 'sending'>('start');
  const [error, setError] = useState<ApiError>();
  const send = async (): Promise<void> => {
    setStep('sending');
    setError(undefined);
    try {
      await sendDocument(takeBackMeetingDocument, { input: { attendanceId: entry.id } });
      onDone();
    } catch (thrown) {
      setError(toApiError(thrown));
      setStep('ask');
    }
  };
  if (step === 'start')
    return (
      <Button
        variant="subtle"
        onClick={() => setStep('ask')}
        aria-label={`${texts.attendance.mistake}: ${entry.meetingName}`}
      >
        {texts.attendance.mistake}
      </Button>
    );
  return (
    <div>
      <Text mb="xs">{texts.attendance.mistakeAsk}</Text>
      {error && <FailureNote error={error} onRetry={() => void send()} />}
      <div className={meetingClasses.joins}>
        <Button loading={step === 'sending'} onClick={() => void send()} autoFocus>
          {texts.attendance.mistakeYes}
        </Button>
        <Button variant="default" onClick={() => setStep('start')}>
          {texts.attendance.mistakeNo}
        </Button>
      </div>
    </div>
  );
}
