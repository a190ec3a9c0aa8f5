import { Box, Text } from '@mantine/core';
import { sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useTranslation } from 'react-i18next';
import classes from './difference.module.css';
import { differenceOf } from './difference';
import { draftOf, type Plan } from './plan-draft';
import { usePartNames } from './plan-outline';
import { useSayPlan } from './use-say-plan';

function Side({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const reader = useReader();
  const signers = plan.signatures.filter(({ voidedAt }) => !voidedAt).map(({ name }) => name);
  return (
    <>
      <Text fw={600}>{t('plans.version', { number: plan.number })}</Text>
      <Text size="xs" c="dimmed">
        {[
          t('difference.by', { name: plan.authorName, when: sayMoment(plan.activatedAt ?? plan.updatedAt, reader) }),
          signers.length > 0 && t('difference.signedBy', { names: signers.join(', ') }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </>
  );
}

/** What differs, section by section: what stood before at the left, what stands now at the right. */
export function DifferenceTable({ before, after }: { before: Plan; after: Plan }) {
  const { t } = useTranslation();
  const nameOf = usePartNames();
  const changes = differenceOf(draftOf(before), draftOf(after), useSayPlan());
  return (
    <>
      {after.reasonForChange && <Text>{t('planView.reason', { reason: after.reasonForChange })}</Text>}
      <table className={classes['table']}>
        <caption className="sw-figures">
          <Text size="sm" ta="left">
            {t('difference.count', { count: changes.length })}
          </Text>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('difference.section')}</th>
            <th scope="col">
              <Side plan={before} />
            </th>
            <th scope="col">
              <Side plan={after} />
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ part, id, before: old, after: fresh }) => (
            <tr key={`${part} ${id}`}>
              <th scope="row">{nameOf(part)}</th>
              <td>{old ?? <Text c="dimmed">{t('difference.absent')}</Text>}</td>
              <td>{fresh ?? <Text c="dimmed">{t('difference.takenOut')}</Text>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length === 0 && <Box>{t('difference.same')}</Box>}
    </>
  );
}
