import { Table, Text, VisuallyHidden } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { ParticipationQuery } from './participation.graphql';
import classes from './participation-card.module.css';
import { SectionCard } from './section-card';

const facts = ['meetings', 'sponsorContact', 'service', 'stepWork', 'reading'] as const;

/** What the patient took part in, week by week: facts side by side, and no score. */
export function ParticipationCard({ patientId }: { patientId: string }) {
  const { t } = useTranslation();
  const reader = useReader();
  const { data, error, refetch } = useDocument(
    ParticipationQuery,
    { id: patientId },
    { topics: ['patients', 'meetings'] },
  );
  const weeks = data?.patient.id === patientId ? data.patient.participation : undefined;
  if (!weeks) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={1} />;
  const said = (fact: true | number) => (fact === true ? t('participation.yes') : fact);
  return (
    <SectionCard title={t('participation.title')}>
      <Text mb="xs">{t(weeks[0]?.hasHomeGroup ? 'participation.homeGroup' : 'participation.noHomeGroup')}</Text>
      <Table className={classes['weeks'] ?? ''} withRowBorders={false} verticalSpacing={4} horizontalSpacing={0}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <VisuallyHidden>{t('participation.what')}</VisuallyHidden>
            </Table.Th>
            {[...weeks].reverse().map(({ weekOf }, at) => (
              <Table.Th key={weekOf} scope="col">
                {at === weeks.length - 1 ? t('participation.thisWeek') : sayDay(weekOf, reader)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {facts.map((fact) => (
            <Table.Tr key={fact}>
              <Table.Th scope="row">{t(`participation.${fact}`)}</Table.Th>
              {[...weeks].reverse().map((week) => (
                <Table.Td key={week.weekOf}>
                  {week[fact] ? (
                    said(week[fact])
                  ) : (
                    <>
                      <span aria-hidden className={classes['nothing']}>
                        –
                      </span>
                      <VisuallyHidden>{t('participation.nothing')}</VisuallyHidden>
                    </>
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </SectionCard>
  );
}
