import { Text } from '@mantine/core';
import { sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import classes from './safety-item.module.css';
import type { SafetyItem } from './safety-items.graphql';

/** Who was told, which way and when, and who is next unless somebody answers. */
export function SafetyPages({ item }: { item: SafetyItem }) {
  const { t } = useTranslation();
  const reader = useReader();
  const { pages, nextStep, nextStepAt } = item;
  return (
    <div>
      <Text size="xs" c="dimmed" fw={600}>
        {t('safety.told')}
      </Text>
      <ul className={classes['lines']}>
        {pages.map((page) => (
          <li key={page.id} className={classes['line']}>
            <Text component="span">
              {t('safety.page', { step: t(`safety.step.${page.step}`), name: page.staffName })}
            </Text>
            <Text component="span" size="xs" c="dimmed" className="sw-figures">
              {[
                t(`safety.pageStatus.${page.status}`),
                page.channel && t(`channel.${page.channel}`),
                page.sentAt && sayMoment(page.sentAt, reader),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </li>
        ))}
        {nextStep && nextStepAt && (
          <li className={classes['line']}>
            <Text component="span" className="sw-figures">
              {t('safety.next', { step: t(`safety.step.${nextStep}`), when: sayMoment(nextStepAt, reader) })}
            </Text>
          </li>
        )}
        {!nextStep && pages.length === 0 && <li>{t('safety.toldNobody')}</li>}
      </ul>
    </div>
  );
}
