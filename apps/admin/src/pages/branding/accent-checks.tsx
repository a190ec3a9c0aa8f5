import { Button, Stack, Text } from '@mantine/core';
import { accentChecks, goodAccentNear, looksLikeDanger } from '@stepwell/kernel/accent-color';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { CheckIcon } from '@stepwell/web/ui/icons';
import { Notice } from '@stepwell/web/ui/notice';
import classes from './branding.module.css';

interface AccentChecksProps {
  /** As #rrggbb. */
  color: string;
  onTake: (color: string) => void;
}

/** Contrast of a color wherever the patients' app uses it, and the nearest one that has enough of it. */
export function AccentChecks({ color, onTake }: AccentChecksProps) {
  const { t } = useTranslation('admin');
  const checks = accentChecks(color);
  const isDanger = looksLikeDanger(color);
  const isGood = !isDanger && checks.every(({ ratio, needed }) => ratio >= needed);
  const near = isGood ? null : goodAccentNear(color);
  return (
    <Stack gap="xs" maw={480}>
      {isDanger && <Notice tone="warning">{t('branding.danger')}</Notice>}
      <table className={classes['checks']}>
        <caption>{t('branding.checks')}</caption>
        <tbody>
          {checks.map(({ place, ratio, needed, criterion }) => {
            const isEnough = ratio >= needed;
            return (
              <tr key={place} data-short={!isEnough || undefined}>
                <th scope="row">{t(`branding.place.${place}`)}</th>
                <td>{t('branding.ratio', { ratio: (Math.floor(ratio * 10) / 10).toFixed(1) })}</td>
                <td>
                  {isEnough && <CheckIcon size={14} />}{' '}
                  {t(isEnough ? 'branding.enough' : 'branding.short', { needed, criterion })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {near && (
        <Button variant="default" w="fit-content" onClick={() => onTake(near)}>
          <Text span className={classes['swatch'] ?? ''} style={{ background: near }} aria-hidden />
          {t('branding.take', { color: near })}
        </Button>
      )}
    </Stack>
  );
}
