import { Button, Group, Text } from '@mantine/core';
import { sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { Allowed } from '@stepwell/web/session/session-provider';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import { DiscardPlanMutation } from './plans.graphql';
import type { PlanLine } from './plans.graphql';

/** The version being written, or waiting for a signature. */
export function DraftCard({ patientId, plan }: { patientId: string; plan: PlanLine }) {
  const { t } = useTranslation();
  const reader = useReader();
  const toast = useToast();
  const isDraft = plan.status === 'DRAFT';
  const [asking, setAsking] = useState(false);
  const discard = useSendDocument(DiscardPlanMutation, { changes: ['plans'] });
  return (
    <SectionCard title={`${t(`plans.status.${plan.status}`)}: ${t('plans.version', { number: plan.number })}`}>
      <Text mb="md">{t('plans.draftSaved', { when: sayMoment(plan.updatedAt, reader), name: plan.authorName })}</Text>
      <Allowed to="plan:write">
        <Group gap="sm">
          <Button component={RouterLink} href={urls.plan(patientId, plan.id)}>
            {t(isDraft ? 'plans.goOn' : 'plans.open')}
          </Button>
          {isDraft && (
            <Button variant="subtle" color="gray" onClick={() => setAsking(true)}>
              {t('plans.discard')}
            </Button>
          )}
        </Group>
      </Allowed>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('plans.discardTitle')}
        consequences={<Text>{t('plans.discardText', { number: plan.number })}</Text>}
        confirmLabel={t('plans.discardSubmit')}
        tone="danger"
        onConfirm={async () => {
          await discard.mutateAsync({ input: { id: plan.id, version: plan.version } });
          toast(t('plans.discarded'));
        }}
      />
    </SectionCard>
  );
}
