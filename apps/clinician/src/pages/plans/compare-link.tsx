import { Anchor } from '@mantine/core';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from 'react-i18next';
import { urls } from '../../urls';
import type { Plan } from './plan-draft';

/** The way to the difference between this version and an earlier one. */
export function CompareLink({ plan }: { plan: Pick<Plan, 'id' | 'patientId'> }) {
  const { t } = useTranslation();
  return (
    <Anchor
      component={RouterLink}
      href={urls.planDifference(plan.patientId, plan.id)}
      size="sm"
      className="sw-no-print"
    >
      {t('difference.open')}
    </Anchor>
  );
}
