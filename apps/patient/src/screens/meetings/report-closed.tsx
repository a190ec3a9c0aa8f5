import { Button, Text } from '@mantine/core';
import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useState } from 'react';
import { reportMeetingClosedDocument } from '../../care/care.graphql';
import { FailureNote } from '../../shell/failure';
import { useTexts } from '../../texts/language';
import classes from './meetings.module.css';

interface ReportClosedProps {
  meetingId: string;
  name: string;
}

/** "It wasn't there" in two taps; nobody is told who said it. */
export function ReportClosed({ meetingId, name }: ReportClosedProps) {
  const texts = useTexts();
  const [step, setStep] = useState<'start' | 'ask' | 'sending' | 'sent'>('start');
  const [error, setError] = useState<ApiError>();
  const send = async (): Promise<void> => {
    setStep('sending');
    setError(undefined);
    try {
      await sendDocument(reportMeetingClosedDocument, { input: { meetingId } });
      setStep('sent');
    } catch (thrown) {
      setError(toApiError(thrown));
      setStep('ask');
    }
  };
  if (step === 'sent') return <Text role="status">{texts.meetings.reportThanks}</Text>;
  if (step === 'start')
    return (
      <Button variant="subtle" onClick={() => setStep('ask')} aria-label={`${texts.meetings.report}: ${name}`}>
        {texts.meetings.report}
      </Button>
    );
  return (
    <div>
      <Text mb="xs">{texts.meetings.reportAsk}</Text>
      {error && <FailureNote error={error} onRetry={() => void send()} />}
      <div className={classes.joins}>
        <Button loading={step === 'sending'} onClick={() => void send()} autoFocus>
          {texts.meetings.reportYes}
        </Button>
        <Button variant="default" onClick={() => setStep('start')}>
          {texts.meetings.reportNo}
        </Button>
      </div>
    </div>
  );
}
