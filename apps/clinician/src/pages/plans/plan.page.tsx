import { Anchor, Box, Stack } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { usePatientId } from '../../parts/use-patient-id';
import { urls } from '../../urls';
import { ActivePlanActions } from './active-plan-actions';
import { OpenReviews } from './open-reviews';
import { PlanBuilder } from './plan-builder';
import { PlanView } from './plan-view';
import { PlanQuery } from './plans.graphql';
import { SigningCard } from './signing-card';

/** One version of the plan: the builder while it is a draft, the read view for ever after. */
export function PlanPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const patientId = usePatientId();
  const { planId = '' }: { planId?: string } = useParams({ strict: false });
  const { data, error, refetch } = useDocument(PlanQuery, { id: planId }, { topics: ['plans'] });
  const plan = data?.plan.id === planId ? data.plan : undefined;
  const isEdited = plan?.status === 'DRAFT' && can('plan:write');
  const next = useRef<HTMLDivElement>(null);
  const wasEdited = useRef(false);
  // The builder is signed at its end, far below what comes next.
  useEffect(() => {
    if (wasEdited.current && !isEdited) {
      next.current?.scrollIntoView({ block: 'start' });
      next.current?.focus({ preventScroll: true });
    }
    wasEdited.current = isEdited;
  }, [isEdited]);
  if (!plan) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={4} />;
  return (
    <>
      <Anchor component={RouterLink} href={urls.plans(patientId)} size="sm" className="sw-no-print">
        {t('plans.back')}
      </Anchor>
      {isEdited ? (
        <PlanBuilder key={plan.id} plan={plan} />
      ) : (
        <>
          {(plan.status === 'IN_REVIEW' || plan.status === 'AWAITING_PATIENT') && (
            <Box ref={next} tabIndex={-1} maw={820} my="md" className="sw-no-print">
              <SigningCard plan={plan} />
            </Box>
          )}
          {plan.status === 'ACTIVE' && (
            <Stack maw={820} my="md" gap="sm" className="sw-no-print">
              <OpenReviews patientId={patientId} />
              <ActivePlanActions patientId={patientId} plan={plan} />
            </Stack>
          )}
          <PlanView plan={plan} />
        </>
      )}
    </>
  );
}
