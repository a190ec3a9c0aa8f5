import { Box, Button } from '@mantine/core';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../urls';

/** An address where nothing stands. */
export function NotFoundPage() {
  const { t } = useTranslation('admin');
  return (
    <Box maw={640}>
      <PageHeader title={t('shell.notFoundTitle')} />
      <EmptyState
        title={t('shell.notFoundLine')}
        hint={t('shell.notFoundHint')}
        action={
          <Button component={RouterLink} href={urls.start}>
            {t('shell.toStart')}
          </Button>
        }
      />
    </Box>
  );
}
