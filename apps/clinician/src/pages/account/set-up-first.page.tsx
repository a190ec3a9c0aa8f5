import { Button, Stack } from '@mantine/core';
import { signOut } from '@stepwell/web/session/auth';
import { useSession } from '@stepwell/web/session/session-provider';
import { PlainPage } from '@stepwell/web/ui/plain-page';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import { FactorsPanel } from './factors-panel';

/** All that is open to somebody whose organization wants a second step by now and who has none. */
export function SetUpFirstPage() {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const { viewer } = useSession();
  const leave = (): void => window.location.assign(urls.signIn);
  return (
    <PlainPage
      product={t('product')}
      title={t('security.firstTitle')}
      lead={t('security.firstLead', { organization: viewer.organization.name })}
    >
      <Stack gap="md">
        {/* A fresh load: what was refused until now is asked for again. */}
        <FactorsPanel onReady={() => window.location.assign(urls.today)} />
        <Button variant="subtle" onClick={() => void signOut().then(leave, leave)}>
          {tWeb('shell.signOut')}
        </Button>
      </Stack>
    </PlainPage>
  );
}
