import { Button, Group, Stack, Text } from '@mantine/core';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { SignatureDialog } from '../../parts/signature-dialog';
import { PaperDialog } from './paper-dialog';
import type { Signable } from './signable';
import { CosignPlanMutation, ReturnPlanMutation } from './sign-plan.graphql';
import { ReasonDialog } from '../../parts/reason-dialog';
import { TabletDialog } from './tablet-dialog';
import { VerbalDialog } from './verbal-dialog';

type Step = 'cosign' | 'return' | 'tablet' | 'paper' | 'verbal';

/** What a signed plan waits for, and the ways to get it: co-signature, the patient's phone, this tablet, or paper. */
export function SigningCard({ plan }: { plan: Signable }) {
  const { t } = useTranslation();
  const toast = useToast();
  const { can } = useSession();
  const [step, setStep] = useState<Step>();
  const cosign = useSendDocument(CosignPlanMutation, { changes: ['plans', 'tasks'] });
  const giveBack = useSendDocument(ReturnPlanMutation, { changes: ['plans', 'tasks'] });
  const { id, version } = plan;
  const isInReview = plan.status === 'IN_REVIEW';
  const close = (): void => setStep(undefined);
  return (
    <SectionCard title={t(isInReview ? 'signing.inReview' : 'signing.awaitingPatient')}>
      <Stack gap="sm">
        <Text>{t(isInReview ? 'signing.inReviewText' : 'signing.awaitingText')}</Text>
        <Group gap="sm">
          {isInReview && can('note:cosign') && <Button onClick={() => setStep('cosign')}>{t('signing.cosign')}</Button>}
          {!isInReview && can('plan:sign') && (
            <>
              <Button onClick={() => setStep('tablet')}>{t('signing.tablet')}</Button>
              <Button variant="default" onClick={() => setStep('paper')}>
                {t('signing.paper')}
              </Button>
              <Button variant="subtle" onClick={() => setStep('verbal')}>
                {t('verbal.open')}
              </Button>
            </>
          )}
          {can('plan:write') && (
            <Button variant="subtle" color="gray" onClick={() => setStep('return')}>
              {t('signing.return')}
            </Button>
          )}
        </Group>
      </Stack>
      <SignatureDialog
        opened={step === 'cosign'}
        onClose={close}
        title={t('signing.cosignTitle', { number: plan.number })}
        consequence={t('signing.cosignText')}
        submitLabel={t('signing.cosign')}
        onSign={async (password) => {
          await cosign.mutateAsync({ input: { id, version, password } });
          toast(t('signing.cosigned'));
        }}
      />
      <ReasonDialog
        opened={step === 'return'}
        onClose={close}
        title={t('signing.returnTitle')}
        consequence={t('signing.returnText')}
        submitLabel={t('signing.return')}
        onSubmit={async (reason) => {
          await giveBack.mutateAsync({ input: { id, version, reason } });
          toast(t('signing.returned'));
        }}
      />
      <TabletDialog plan={plan} opened={step === 'tablet'} onClose={close} />
      <PaperDialog plan={plan} opened={step === 'paper'} onClose={close} />
      <VerbalDialog plan={plan} opened={step === 'verbal'} onClose={close} />
    </SectionCard>
  );
}
