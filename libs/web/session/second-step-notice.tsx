import { Anchor } from '@mantine/core';
import { sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { Notice } from '@stepwell/web/ui/notice';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { useSession } from './session-provider';

/** Says in time from when a second step is needed, to who has none yet. */
export function SecondStepNotice({ href }: { href: string }) {
  const { t } = useTranslation('web');
  const reader = useReader();
  const { viewer } = useSession();
  const from = viewer.organization.secondFactorFrom;
  if (!from || viewer.hasSecondFactor) return null;
  return (
    <Notice tone="info" action={<Anchor href={href}>{t('second.setUp')}</Anchor>}>
      {t('second.neededFrom', { moment: sayMoment(from, reader) })}
    </Notice>
  );
}
