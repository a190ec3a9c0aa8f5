import { Box } from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { useTranslation } from 'react-i18next';
import classes from './directory.module.css';

/** Rows of a file, how many were taken and how many refused. */
export function ImportFigures(counts: { rows: number; imported: number; refused: number }) {
  const { t } = useTranslation('admin');
  const { locale } = useReader();
  const number = new Intl.NumberFormat(locale);
  return (
    <Box component="dl" className={classes['figures'] ?? ''}>
      {(['rows', 'imported', 'refused'] as const).map((name) => (
        <div key={name}>
          <dt>{t(`importResult.${name}`)}</dt>
          <dd>{number.format(counts[name])}</dd>
        </div>
      ))}
    </Box>
  );
}
