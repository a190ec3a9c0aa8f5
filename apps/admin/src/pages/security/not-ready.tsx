import { Anchor, List, Stack, Text, Title } from '@mantine/core';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import { useStaff } from '../people/use-staff';

/** Who has no second step yet, to be reminded before the day. */
export function NotReady({ readyStaffIds }: { readyStaffIds: readonly string[] }) {
  const { t } = useTranslation('admin');
  const { rows } = useStaff();
  if (!rows) return null;
  const active = rows.filter(({ status }) => status === 'ACTIVE');
  const missing = active.filter(({ id }) => !readyStaffIds.includes(id));
  return (
    <Stack gap="sm" maw={560}>
      <Title order={2}>{t('security.ready', { ready: active.length - missing.length, all: active.length })}</Title>
      {missing.length === 0 ? (
        <Text>{t('security.allReady')}</Text>
      ) : (
        <>
          <Text>{t('security.missing')}</Text>
          <List spacing={4}>
            {missing.map(({ id, displayName }) => (
              <List.Item key={id}>
                <Anchor component={RouterLink} href={urls.person(id)}>
                  {displayName}
                </Anchor>
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Stack>
  );
}
