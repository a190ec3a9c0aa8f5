import { Button } from '@mantine/core';
import { ConflictNotice, type ComparedField } from '@stepwell/web/forms/conflict-notice';
import { useVersionedForm } from '@stepwell/web/forms/use-versioned-form';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { useReader } from '@stepwell/web/format/use-reader';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { FormSkeleton } from '@stepwell/web/ui/skeletons';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { BackLink } from '../../shell/back-link';
import { usePathPart } from '../../shell/use-path-part';
import { urls } from '../../urls';
import { CallFormPart } from './call-form-part';
import { OfferPart } from './offer-part';
import { PlacesPart } from './places-part';
import { sayDutyHours } from './duty-text';
import { FacilitiesQuery, UpdateFacilityMutation } from './facilities.graphql';
import { FacilityForm } from './facility-form';
import { facilitySchema, facilityValues, type Facility, type FacilityValues } from './facility-values';

interface EditFacilityProps {
  facility: Facility;
  reload: () => Promise<Facility | undefined>;
}

function EditFacility({ facility, reload }: EditFacilityProps) {
  const { t } = useTranslation('admin');
  const { locale } = useReader();
  const toast = useToast();
  const update = useSendDocument(UpdateFacilityMutation, { changes: ['organization'] });
  const { state, conflict, takeStored } = useVersionedForm<Facility, FacilityValues>({
    stored: facility,
    reload,
    toValues: facilityValues,
    schema: facilitySchema(t),
    save: async ({ name, timeZone, phone, postalCode, dutyHours }, version) => {
      const entered = { name: name.trim(), timeZone, phone: phone.trim(), postalCode: postalCode.trim() };
      const input = { id: facility.id, version, ...entered, dutyHours };
      const { updateFacility } = await update.mutateAsync({ input });
      toast(t('facilities.saved', { name: updateFacility.name }));
      return updateFacility;
    },
  });
  const compared: ComparedField<FacilityValues>[] = [
    { label: t('facilities.name'), show: ({ name }) => name },
    { label: t('facilities.zone'), show: ({ timeZone }) => timeZone },
    { label: t('facilities.phone'), show: ({ phone }) => phone || t('facilities.noPhone') },
    { label: t('facilities.postalCode'), show: ({ postalCode }) => postalCode || t('facilities.noPostalCode') },
    {
      label: t('facilities.hours'),
      show: ({ dutyHours }) => sayDutyHours(dutyHours, locale) || t('facilities.noHours'),
    },
  ];
  const notice = conflict && (
    <ConflictNotice fields={compared} stored={conflict} entered={state.form.getValues()} onTakeStored={takeStored} />
  );
  return <FacilityForm state={state} submitLabel={t('facilities.save')} notice={notice} />;
}

/** One facility to change. */
export function FacilityPage() {
  const { t } = useTranslation('admin');
  const facilityId = usePathPart('facilityId');
  const { data, error, refetch } = useDocument(FacilitiesQuery, {}, { topics: ['organization'] });
  const find = (answer: typeof data) => answer?.facilities.find(({ id }) => id === facilityId);
  const facility = find(data);
  return (
    <>
      <PageHeader
        title={facility?.name ?? t('facilities.one')}
        back={<BackLink href={urls.facilities}>{t('facilities.title')}</BackLink>}
        actions={
          facility && (
            <Button component={RouterLink} href={urls.coverage(facility.id)} variant="default">
              {t('coverage.open')}
            </Button>
          )
        }
      />
      {facility ? (
        <>
          <EditFacility key={facility.id} facility={facility} reload={async () => find((await refetch()).data)} />
          <PlacesPart key={`places ${facility.id}`} facilityId={facility.id} />
          <CallFormPart facilityId={facility.id} />
          <OfferPart key={`offer ${facility.id}`} facilityId={facility.id} />
        </>
      ) : data ? (
        <EmptyState title={t('facilities.goneTitle')} hint={t('facilities.goneHint')} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <FormSkeleton fields={4} />
      )}
    </>
  );
}
