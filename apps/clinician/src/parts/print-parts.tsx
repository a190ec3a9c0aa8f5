import { Button, Text } from '@mantine/core';
import { fullDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useTranslation } from '@stepwell/web/i18n/use-translation';

/** Hands the page to the browser's print dialog. */
export function PrintButton() {
  const { t } = useTranslation();
  return (
    <Button variant="default" className="sw-no-print" onClick={() => window.print()}>
      {t('print.button')}
    </Button>
  );
}

/** What 42 CFR part 2 asks to stand on records of treatment that leave the house; on paper only. */
export function PartTwoNotice() {
  const { t } = useTranslation();
  return (
    <Text size="xs" mt="md" className="sw-print-only">
      {t('print.partTwo')}
    </Text>
  );
}

/** The day of the print, on paper only. */
export function PrintedOn() {
  const { t } = useTranslation();
  const { now, zone, locale } = useReader();
  return (
    <Text c="dimmed" className="sw-print-only">
      {t('print.printedOn', { day: fullDay(localDay(now, zone), locale) })}
    </Text>
  );
}
