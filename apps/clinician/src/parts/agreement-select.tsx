import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { ServiceAgreementsQuery, type Agreement } from './agreements.graphql';

/** Days before the last one from which on an agreement ends soon: those of the first reminder. */
const SOON_DAYS = 30;

/** How an agreement stands on a day (YYYY-MM-DD); `soon` is in force still. */
export function agreementState({ signedOn, endsOn }: Agreement, today: string): 'ahead' | 'live' | 'soon' | 'over' {
  if (signedOn > today) return 'ahead';
  if (!endsOn) return 'live';
  if (endsOn < today) return 'over';
  return Date.parse(endsOn) - Date.parse(today) <= SOON_DAYS * 86_400_000 ? 'soon' : 'live';
}

/** Chooses a service organization by its agreement, among those in force; the gate has the last word. */
export function AgreementSelect(field: NativeSelectProps) {
  const { t } = useTranslation();
  const { now, zone } = useReader();
  const { data } = useDocument(ServiceAgreementsQuery, {}, { topics: ['organization'] });
  const today = localDay(now, zone);
  const inForce = (data?.serviceAgreements ?? []).filter((one) =>
    ['live', 'soon'].includes(agreementState(one, today)),
  );
  const nothing = data && inForce.length === 0 ? t('agreements.chooseNone') : t('agreements.choose');
  return (
    <NativeSelect
      label={t('agreements.label')}
      data={[
        { value: '', label: nothing },
        ...inForce.map(({ id, name, services }) => ({ value: id, label: t('agreements.option', { name, services }) })),
      ]}
      {...field}
    />
  );
}
