import { Anchor, Box, Text } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { anchorOf } from './plan-outline';
import classes from './plan-view.module.css';
import { PlanGapsQuery } from './sign-plan.graphql';

/** What the saved draft still lacks before it can be signed; calm, and gone when nothing is open. */
export function PlanGaps({ planId }: { planId: string }) {
  const { t } = useTranslation();
  const { data } = useDocument(PlanGapsQuery, { id: planId }, { topics: ['plans'] });
  const gaps = data?.plan.gaps ?? [];
  if (gaps.length === 0) return null;
  return (
    <Box component="section" aria-label={t('builder.gaps')}>
      <Text fw={600}>{t('builder.gaps')}</Text>
      <ul className={classes['lines']}>
        {gaps.map(({ field, sentence }) => (
          <li key={field}>
            <Anchor href={`#${anchorOf(field) ?? ''}`} size="sm">
              {sentence}
            </Anchor>
          </li>
        ))}
      </ul>
    </Box>
  );
}
