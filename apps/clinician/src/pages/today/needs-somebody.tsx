import { Box, Text } from '@mantine/core';
import { useRowKeys } from '@stepwell/web/ui/use-row-keys';
import { useRef } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SafetyItemCard } from '../../parts/safety-item-card';
import safety from '../../parts/safety-item.module.css';
import { SectionCard } from '../../parts/section-card';
import { SignalRow } from '../../parts/signal-row';
import rows from '../../parts/signal-row.module.css';
import { useReasonWords } from './reason-words';
import { TaskRow } from './task-row';
import classes from './today.module.css';
import type { TodayLine } from './today.graphql';

/** What else there is about the patient of a line: each with its evidence and rule. */
function Further({ line }: { line: TodayLine }) {
  const { t } = useTranslation();
  const wordsOf = useReasonWords();
  const further = line.reasons.slice(1);
  const untold = line.reasonCount - line.reasons.length;
  if (further.length === 0 && untold <= 0) return null;
  return (
    <ul className={classes['further']}>
      {further.map((reason, at) => {
        const { why, evidence, rule } = wordsOf(reason);
        return (
          <li key={at}>
            <Text size="xs" className={classes['words'] ?? ''}>
              {t('today.also', { why })}
              <Text span c="dimmed" size="xs" className="sw-figures">
                {[evidence, rule]
                  .filter(Boolean)
                  .map((words) => ` · ${words}`)
                  .join('')}
              </Text>
            </Text>
          </li>
        );
      })}
      {untold > 0 && (
        <li>
          <Text size="xs" c="dimmed">
            {t('today.more', { count: untold })}
          </Text>
        </li>
      )}
    </ul>
  );
}

function Line({ line }: { line: TodayLine }) {
  const [first] = line.reasons;
  if (first?.signal)
    return (
      <SignalRow signal={first.signal} withName>
        <Further line={line} />
      </SignalRow>
    );
  if (first?.task)
    return (
      <TaskRow task={first.task} alikeCount={first.alikeCount} withRule>
        <Further line={line} />
      </TaskRow>
    );
  return null;
}

/** Who needs somebody: who may not be safe above everything else, then one line a patient, the most urgent first. */
export function NeedsSomebody({ lines, needCount }: { lines: readonly TodayLine[]; needCount: number }) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  useRowKeys(list);
  const unsafe = lines.filter(({ reasons }) => reasons[0]?.safetyItem);
  const others = lines.filter(({ reasons }) => reasons[0] && !reasons[0].safetyItem);
  return (
    <>
      {unsafe.length > 0 && (
        <Box mb="lg">
          <SectionCard title={t('safety.today', { count: unsafe.length })}>
            <ul className={safety['items']}>
              {unsafe.map((line) => (
                <SafetyItemCard key={line.patientId} item={line.reasons[0]!.safetyItem!} withName>
                  <Further line={line} />
                </SafetyItemCard>
              ))}
            </ul>
          </SectionCard>
        </Box>
      )}
      {others.length > 0 && (
        <SectionCard title={t('today.lines')}>
          <ul className={rows['rows']} ref={list}>
            {others.map((line) => (
              <Line key={line.patientId} line={line} />
            ))}
          </ul>
          {needCount > lines.length && (
            <Text size="xs" c="dimmed" mt="xs">
              {t('today.cut', { count: lines.length })}
            </Text>
          )}
        </SectionCard>
      )}
    </>
  );
}
