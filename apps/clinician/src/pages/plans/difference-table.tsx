import { Box, Text } from '@mantine/core';
import { sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import classes from './difference.module.css';

/** A version of a plan or document, as both stand over their words: who wrote it, who signed it, and why. */
export interface ComparedVersion {
  number: number;
  authorName: string;
  activatedAt?: string | null | undefined;
  updatedAt: string;
  reasonForChange?: string | null | undefined;
  signatures: readonly { name: string; voidedAt?: string | null | undefined }[];
}

/** One difference in words; absent on the side where nothing stands. */
export interface Difference {
  id: string;
  section: string;
  before: string | null;
  after: string | null;
}

function Side({ version }: { version: ComparedVersion }) {
  const { t } = useTranslation();
  const reader = useReader();
  const signers = version.signatures.filter(({ voidedAt }) => !voidedAt).map(({ name }) => name);
  return (
    <>
      <Text fw={600}>{t('plans.version', { number: version.number })}</Text>
      <Text size="xs" c="dimmed">
        {[
          t('difference.by', {
            name: version.authorName,
            when: sayMoment(version.activatedAt ?? version.updatedAt, reader),
          }),
          signers.length > 0 && t('difference.signedBy', { names: signers.join(', ') }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </>
  );
}

interface DifferenceTableProps {
  before: ComparedVersion;
  after: ComparedVersion;
  changes: readonly Difference[];
}

/** What differs, section by section: what stood before at the left, what stands now at the right. */
export function DifferenceTable({ before, after, changes }: DifferenceTableProps) {
  const { t } = useTranslation();
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
              <Side version={before} />
            </th>
            <th scope="col">
              <Side version={after} />
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ id, section, before: old, after: fresh }) => (
            <tr key={id}>
              <th scope="row">{section}</th>
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
