import { Stack, Text, Title } from '@mantine/core';
import { fullDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay, wallTime } from '@stepwell/web/format/zones';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { PartTwoNotice, PrintButton } from '../../parts/print-parts';
import { blankForms, type BlankField } from './blank-forms';
import classes from './blank-forms.module.css';

/** Members that one sheet has room for. */
const ROSTER_ROWS = 12;

function Field({ field, choices, lines = 1 }: BlankField) {
  const { t } = useTranslation();
  return (
    <div className={classes['field']}>
      <Text size="sm">{t(`downtime.fields.${field}`)}</Text>
      {choices ? (
        <Text size="sm" className={classes['choices']}>
          {t(`downtime.choices.${choices}`)}
        </Text>
      ) : (
        <div aria-hidden>
          {Array.from({ length: lines }, (_, at) => (
            <div key={at} className={classes['line']} />
          ))}
        </div>
      )}
    </div>
  );
}

function Roster() {
  const { t } = useTranslation();
  return (
    <table className={classes['roster']}>
      <caption>{t('downtime.roster')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('downtime.rosterName')}</th>
          <th scope="col">{t('downtime.rosterAttendance')}</th>
          <th scope="col">{t('downtime.rosterTime')}</th>
          <th scope="col">{t('downtime.rosterNote')}</th>
        </tr>
      </thead>
      <tbody aria-hidden>
        {Array.from({ length: ROSTER_ROWS }, (_, at) => (
          <tr key={at}>
            <td />
            <td />
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Forms to fill in by hand while the product can't be reached; they name nobody until somebody writes on them. */
export function BlankFormsPage() {
  const { t } = useTranslation();
  const { now, zone, locale } = useReader();
  const printedAt = t('downtime.printedAt', { day: fullDay(localDay(now, zone), locale), time: wallTime(now, zone) });
  return (
    <>
      <div className="sw-no-print">
        <PageHeader title={t('downtime.title')} summary={t('downtime.summary')} actions={<PrintButton />} />
      </div>
      <Stack gap="lg" maw={760}>
        {blankForms.map(({ form, fields, hasRoster }) => (
          <section key={form} className={classes['sheet']} aria-labelledby={`form-${form}`}>
            <Title order={2} id={`form-${form}`}>
              {t(`downtime.forms.${form}`)}
            </Title>
            <Text size="xs" c="dimmed" className="sw-print-only">
              {printedAt}
            </Text>
            {fields.map((field) => (
              <Field key={field.field} {...field} />
            ))}
            {hasRoster && <Roster />}
            <PartTwoNotice />
          </section>
        ))}
      </Stack>
    </>
  );
}
