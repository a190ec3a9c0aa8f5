import { Checkbox, SimpleGrid, Stack } from '@mantine/core';
import type { AppFormState } from '@stepwell/web/forms/use-app-form';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { PlanLinesQuery } from './check-ins.graphql';
import { haltStates, urge, type CheckInValues } from './record-values';

interface CameUpFieldsProps {
  state: AppFormState<CheckInValues>;
  patientId: string;
}

/** Hungry, angry, lonely, tired, an urge, and the lines of the plan in force. */
export function CameUpFields({ state, patientId }: CameUpFieldsProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data } = useDocument(PlanLinesQuery, { id: patientId }, { topics: ['plans'], enabled: can('plan:read') });
  const content = data?.patient.activePlan?.content;
  const situations = (content?.highRiskSituations ?? []).filter(({ description }) => description);
  const signs = (content?.warningSigns ?? []).filter(({ text }) => text);
  return (
    <>
      <Checkbox.Group label={t('checkIns.form.came')} {...state.field('cameUp')}>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" mt="xs">
          {haltStates.map((value) => (
            <Checkbox key={value} value={value} label={t(`checkIn.halt.${value}`)} />
          ))}
          <Checkbox value={urge} label={t('checkIns.form.urge')} />
        </SimpleGrid>
      </Checkbox.Group>
      {situations.length > 0 && (
        <Checkbox.Group label={t('checkIns.form.lines')} {...state.field('lines')}>
          <Stack gap="sm" mt="xs">
            {situations.map(({ id, description }) => (
              <Checkbox key={id} value={id} label={description} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {signs.length > 0 && (
        <Checkbox.Group label={t('checkIns.form.signs')} {...state.field('signs')}>
          <Stack gap="sm" mt="xs">
            {signs.map(({ id, text }) => (
              <Checkbox key={id} value={id} label={text} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    </>
  );
}
