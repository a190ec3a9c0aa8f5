import { Box, Button } from '@mantine/core';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../urls';

/** Says that nothing stands here: the same for what never was, what is gone and what is not the viewer's to see. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <Box maw={640}>
      <PageHeader title={t('shell.notFoundTitle')} />
      <EmptyState
        title={t('shell.notFoundLine')}
        hint={t('shell.notFoundHint')}
        action={
          <Button component={RouterLink} href={urls.caseload}>
            {t('shell.toPatients')}
          </Button>
        }
      />
    </Box>
  );
}

/** An address where nothing stands. */
export function NotFoundPage() {
  return (
    <Box p="lg" component="main">
      <NotFound />
    </Box>
  );
}
