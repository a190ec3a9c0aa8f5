import { Box } from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import classes from './directory.module.css';

const names = ['rows', 'imported', 'refused', 'added', 'changed', 'missing'] as const;

/** Rows of a list, how many were taken and refused, and what that changed in the directory. */
export function ImportFigures(counts: Record<(typeof names)[number], number>) {
  const { t } = useTranslation('admin');
  const { locale } = useReader();
  const number = new Intl.NumberFormat(locale);
  return (
    <Box component="dl" className={classes['figures'] ?? ''}>
      {names.map((name) => (
        <div key={name}>
          <dt>{t(`importResult.${name}`)}</dt>
          <dd>{number.format(counts[name])}</dd>
        </div>
      ))}
    </Box>
  );
}
