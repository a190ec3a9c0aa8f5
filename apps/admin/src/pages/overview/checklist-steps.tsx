import { Anchor, Box, Button, Progress, Text } from '@mantine/core';
import { CheckIcon } from '@stepwell/web/ui/icons';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { ChecklistItem } from './checklist';
import classes from './overview.module.css';

function Step({ item, isNext }: { item: ChecklistItem; isNext: boolean }) {
  const { t } = useTranslation('admin');
  const { name, isDone, href, figures } = item;
  return (
    <li className={classes['step']} data-done={isDone}>
      <span className={classes['mark']}>{isDone && <CheckIcon size={14} />}</span>
      <Box miw={0}>
        <Text fw={600} component="h2">
          {isDone ? (
            <Anchor component={RouterLink} href={href} c="inherit">
              {t(`overview.${name}.title`)}
            </Anchor>
          ) : (
            t(`overview.${name}.title`)
          )}
        </Text>
        <Text c="dimmed" className="sw-figures">
          {isDone ? t(`overview.${name}.done`, figures) : t(`overview.${name}.open`, figures)}
        </Text>
      </Box>
      {isDone ? (
        <Text c="dimmed" size="xs">
          {t('overview.doneWord')}
        </Text>
      ) : (
        <Button component={RouterLink} href={href} variant={isNext ? 'filled' : 'default'} size="xs">
          {t(`overview.${name}.action`)}
        </Button>
      )}
    </li>
  );
}

/** The steps of the first run with their progress; the next one carries the only filled button. */
export function ChecklistSteps({ items }: { items: readonly ChecklistItem[] }) {
  const { t } = useTranslation('admin');
  const done = items.filter(({ isDone }) => isDone).length;
  const next = items.find(({ isDone }) => !isDone);
  const words = t('overview.progress', { done, of: items.length });
  return (
    <Box maw={720}>
      <Text fw={600} className="sw-figures" mb={4}>
        {words}
      </Text>
      <Progress value={(done / items.length) * 100} aria-label={t('overview.progressLabel')} size="sm" />
      <ol className={classes['steps']}>
        {items.map((item) => (
          <Step key={item.name} item={item} isNext={item === next} />
        ))}
      </ol>
    </Box>
  );
}
