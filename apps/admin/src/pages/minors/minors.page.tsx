import { Alert, Box, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { FormSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { BackLink } from '../../shell/back-link';
import { urls } from '../../urls';
import { MinorRuleForm } from './minor-rule-form';
import { MinorRuleQuery } from './minors.graphql';

/** Whether patients under 18 are admitted, and whose signature their consents need. */
export function MinorsPage() {
  const { t } = useTranslation('admin');
  const reader = useReader();
  const { viewer } = useSession();
  const { data, error, refetch } = useDocument(MinorRuleQuery, {}, { topics: ['organization'] });
  const rule = data?.minorRule;
  const isOwner = viewer.roles?.includes('OWNER') ?? false;
  return (
    <>
      <PageHeader
        back={<BackLink href={urls.organization}>{t('organization.title')}</BackLink>}
        title={t('minors.title')}
        summary={t('minors.summary')}
      />
      {rule ? (
        <Box maw={640}>
          {rule.confirmedAt && (
            <Text c="dimmed" mb="md">
              {t('minors.confirmed', {
                name: rule.confirmedByName ?? '',
                day: sayDay(localDay(new Date(rule.confirmedAt), reader.zone), reader),
              })}
            </Text>
          )}
          {isOwner ? (
            <MinorRuleForm key={rule.version} stored={rule} />
          ) : (
            <Alert>{t('minors.ownersOnly', { rule: t(`minors.rule.${rule.rule}`) })}</Alert>
          )}
        </Box>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <FormSkeleton />
      )}
    </>
  );
}
