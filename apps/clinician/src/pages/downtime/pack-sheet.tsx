import { Text, Title } from '@mantine/core';
import { fullDay, writtenMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import type { ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { DowntimePack } from './downtime-pack.graphql';
import classes from './downtime-pack.module.css';

interface PackSheetProps {
  pack: Pick<DowntimePack, 'facilityName' | 'timeZone' | 'madeAt' | 'madeByName' | 'destroyBy'>;
  title: string;
  lead?: string;
  columns: readonly string[];
  /** Left out on sheets that lie where patients read them: the notice itself says what the place treats. */
  withNotice?: boolean;
  children: ReactNode;
}

/** A table that begins a page of its own and says on each of its pages whose it is and when it has to be gone. */
export function PackSheet({ pack, title, lead, columns, withNotice, children }: PackSheetProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const made = { name: pack.madeByName, when: writtenMoment(pack.madeAt, locale, pack.timeZone) };
  return (
    <section className={classes['sheet']} aria-label={lead ? `${title}, ${lead}` : title}>
      <table className={classes['table']}>
        <thead>
          <tr className={classes['title']}>
            <th colSpan={columns.length}>
              <Title order={2}>{title}</Title>
              {lead && <Text size="sm">{lead}</Text>}
            </th>
          </tr>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tfoot>
          <tr>
            <td colSpan={columns.length}>
              <Text size="xs">
                {t('downtimePack.madeBy', made)}{' '}
                <strong>{t('downtimePack.destroyBy', { day: fullDay(pack.destroyBy, locale) })}</strong>{' '}
                {withNotice && t('print.partTwo')}
              </Text>
            </td>
          </tr>
        </tfoot>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
