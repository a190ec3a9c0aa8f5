import { Text } from '@mantine/core';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useState } from 'react';
import { useLoaded } from '../../care/use-loaded';
import { BackButton } from '../../shell/back-button';
import { FailureNote } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { useTexts } from '../../texts/language';
import { PlanWords } from './plan-to-read';
import { SignForm } from './sign-form';
import { planToSignDocument, signMyPlanDocument } from './sign.graphql';

const loadPlan = () => sendDocument(planToSignDocument);

/** Reading and signing on one's own phone. */
export function SignPage({ onBack, onSigned }: { onBack: () => void; onSigned: () => void }) {
  const texts = useTexts();
  const [isSigned, setSigned] = useState(false);
  const { value, error, retry } = useLoaded(loadPlan);
  const plan = value?.planToSign;
  const sign = async (name: string, submitId: string): Promise<void> => {
    if (!plan) return;
    await sendDocument(signMyPlanDocument, {
      input: { submitId, planId: plan.id, documentHash: plan.documentHash, name },
    });
    setSigned(true);
    onSigned();
  };
  return (
    <>
      <BackButton onBack={onBack} />
      <PageTitle>{texts.sign.title}</PageTitle>
      {error && <FailureNote error={error} onRetry={retry} />}
      {!value && !error && <Waiting />}
      {isSigned ? (
        <Text role="status">{texts.sign.signed}</Text>
      ) : plan ? (
        <>
          <Text>{texts.sign.lead}</Text>
          <PlanWords plan={plan} />
          <SignForm onSign={sign} />
        </>
      ) : (
        value && <Text>{texts.sign.none}</Text>
      )}
    </>
  );
}
