import { Anchor, Box, Button, Group, Text } from '@mantine/core';
import { sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { CheckIcon } from '@stepwell/web/ui/icons';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { AdmissionItem } from './admission.graphql';
import classes from './admission.module.css';
import { itemPlace } from './item-place';

interface ItemRowProps {
  item: AdmissionItem;
  patientId: string;
  onTick: (item: AdmissionItem) => void;
  onSkip: (item: AdmissionItem) => void;
  onReopen: (item: AdmissionItem) => void;
}

/** One thing that the admission needs: until when, or how it was done and by whom. */
export function ItemRow({ item, patientId, onTick, onSkip, onReopen }: ItemRowProps) {
  const { t } = useTranslation();
  const reader = useReader();
  const name = t(`admission.item.${item.item}`);
  const place = itemPlace[item.item];
  return (
    <Group component="li" className={classes['row'] ?? ''} gap="sm" wrap="nowrap" align="flex-start">
      <Box className={classes['mark'] ?? ''} data-done={item.how !== null || undefined} aria-hidden>
        {item.how && <CheckIcon size={14} />}
      </Box>
      <Box flex={1} miw={0}>
        <Group gap="xs">
          <Text fw={item.how ? 400 : 600}>{name}</Text>
          {item.isOverdue && <StatusBadge tone="overdue">{t('admission.overdue')}</StatusBadge>}
          {item.how === 'NOT_NEEDED' && <StatusBadge tone="plain">{t('admission.notNeeded')}</StatusBadge>}
        </Group>
        {item.note && <Text>{item.note}</Text>}
        <Text size="xs" c="dimmed">
          {item.how === null
            ? t('admission.due', { when: sayMoment(item.dueAt, reader) })
            : item.how === 'RECORDED'
              ? t('admission.recorded')
              : t('admission.by', {
                  name: item.checkedByName ?? '',
                  when: item.doneAt ? sayMoment(item.doneAt, reader) : '',
                })}
        </Text>
        {item.how === null && (
          <Group gap="sm" mt={4}>
            {place && (
              <Anchor component={RouterLink} href={place(patientId)}>
                {t(`admission.go.${item.item}`)}
              </Anchor>
            )}
            <Button
              size="compact-sm"
              variant={place ? 'subtle' : 'default'}
              {...(place && { fw: 400 })}
              aria-label={t('admission.tickOne', { item: name })}
              onClick={() => onTick(item)}
            >
              {t(place ? 'admission.tickElsewhere' : 'admission.tick')}
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              fw={400}
              aria-label={t('admission.skipOne', { item: name })}
              onClick={() => onSkip(item)}
            >
              {t('admission.skip')}
            </Button>
          </Group>
        )}
      </Box>
      {item.how && item.how !== 'RECORDED' && (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t('admission.reopenOne', { item: name })}
          onClick={() => onReopen(item)}
        >
          {t('admission.reopen')}
        </Button>
      )}
    </Group>
  );
}
