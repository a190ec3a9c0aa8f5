import { Box, Button, Group, List, Text } from '@mantine/core';
import { roleDefinitions, roles, type Permission } from '@stepwell/kernel/permissions';
import { useSession } from '@stepwell/web/session/session-provider';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { Outlet } from '@tanstack/react-router';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../urls';
import { areasFor } from './areas';

/** Says which roles would open the page, so that people know whom to ask and what for. */
function ForbiddenPage({ needs }: { needs: readonly Permission[] }) {
  const { t } = useTranslation('admin');
  const { can } = useSession();
  const opening = roles.filter((role) => needs.some((need) => roleDefinitions[role].permissions.includes(need)));
  const hasElsewhere = areasFor(can).length > 0;
  return (
    <Box maw={640}>
      <PageHeader title={t('shell.forbiddenTitle')} />
      <Text>{t('shell.forbiddenLine', { count: opening.length })}</Text>
      <List my="sm">
        {opening.map((role) => (
          <List.Item key={role}>{t(`role.${role}.name`)}</List.Item>
        ))}
      </List>
      <Text c="dimmed">{t('shell.forbiddenHint')}</Text>
      <Group mt="md" gap="sm">
        {hasElsewhere && (
          <Button component={RouterLink} href={urls.start}>
            {t('shell.toStart')}
          </Button>
        )}
        {can('patient:read') && (
          <Button component="a" href={urls.clinicianApp} variant="default">
            {t('shell.toClinicianApp')}
          </Button>
        )}
      </Group>
    </Box>
  );
}

/** Lets a page through when the viewer holds one of the permissions; else says why not. The server decides anyway. */
export function PageGate({ needs }: { needs: readonly Permission[] }) {
  const { can } = useSession();
  return needs.some(can) ? <Outlet /> : <ForbiddenPage needs={needs} />;
}

/** For people whose roles open nothing here: this app is not for them, and that is said without blame. */
export function NothingHerePage() {
  const { t } = useTranslation('admin');
  const { can } = useSession();
  return (
    <Box maw={640}>
      <PageHeader title={t('shell.nothingTitle')} />
      <EmptyState
        title={t('shell.nothingLine')}
        hint={t('shell.nothingHint')}
        action={
          can('patient:read') && (
            <Button component="a" href={urls.clinicianApp}>
              {t('shell.toClinicianApp')}
            </Button>
          )
        }
      />
    </Box>
  );
}
