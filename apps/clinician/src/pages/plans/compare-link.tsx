import { Anchor } from '@mantine/core';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from '@stepwell/web/i18n/use-translation';

/** The way to the difference between a version and an earlier one. */
export function CompareLink({ href }: { href: string }) {
  const { t } = useTranslation();
  return (
    <Anchor component={RouterLink} href={href} size="sm" className="sw-no-print">
      {t('difference.open')}
    </Anchor>
  );
}
