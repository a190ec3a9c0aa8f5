import { Box, Text } from '@mantine/core';
import { accentShades } from '@stepwell/kernel/accent-color';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { warmDark, warmGrey } from '@stepwell/web/ui/tokens';
import type { CSSProperties } from 'react';
import classes from './branding.module.css';

interface LookPreviewProps {
  /** As #rrggbb. */
  color: string;
  /** Empty where there is none. */
  name: string;
}

/** What the preview paints with: the variables of its stylesheet. */
function paintOf(scheme: 'light' | 'dark', color: string): CSSProperties {
  const shades = accentShades(color);
  const isDark = scheme === 'dark';
  const paint = {
    '--ground': isDark ? warmDark[8] : warmGrey[0],
    '--card': isDark ? warmDark[7] : '#ffffff',
    '--line': isDark ? warmDark[5] : warmGrey[2],
    '--words': isDark ? warmDark[0] : '#1f1c19',
    '--quiet': isDark ? warmDark[2] : warmGrey[6],
    '--fill': color,
    '--link': isDark ? shades[3] : color,
    '--ring': isDark ? shades[4] : color,
    '--danger': isDark ? '#e5827a' : '#952a23',
  };
  return paint as CSSProperties;
}

/** The first screen behind the PIN in light and dark, as it would look. A picture: nothing in it can be pressed. */
export function LookPreview({ color, name }: LookPreviewProps) {
  const { t } = useTranslation('admin');
  return (
    <Box className={classes['phones'] ?? ''}>
      {(['light', 'dark'] as const).map((scheme) => (
        <figure key={scheme} className={classes['figure']}>
          <div className={classes['phone']} style={paintOf(scheme, color)}>
            <p className={classes['crisis']}>{t('branding.preview.crisis')}</p>
            <div className={classes['screen']}>
              {name && <p className={classes['whose']}>{name}</p>}
              <p className={classes['hello']}>{t('branding.preview.hello')}</p>
              <div className={classes['card']}>
                <p>{t('branding.preview.question')}</p>
                <p className={classes['button']}>{t('branding.preview.start')}</p>
              </div>
              <div className={classes['choices']}>
                <span data-chosen>{t('branding.preview.chosen')}</span>
                <span>{t('branding.preview.other')}</span>
              </div>
              <p className={classes['link']}>{t('branding.preview.link')}</p>
            </div>
          </div>
          <Text component="figcaption" size="xs" c="dimmed" mt="xs">
            {t(`branding.preview.${scheme}`)}
          </Text>
        </figure>
      ))}
    </Box>
  );
}
