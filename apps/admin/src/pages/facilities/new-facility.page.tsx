import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { useToast } from '@stepwell/web/ui/toasts';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { BackLink } from '../../shell/back-link';
import { urls } from '../../urls';
import { CreateFacilityMutation } from './facilities.graphql';
import { FacilityForm } from './facility-form';
import { facilitySchema, type FacilityValues } from './facility-values';

/** A further place where patients are treated. */
export function NewFacilityPage() {
  const { t } = useTranslation('admin');
  const history = useHistory();
  const toast = useToast();
  const create = useSendDocument(CreateFacilityMutation, { changes: ['organization'] });
  const state = useAppForm<FacilityValues>({
    initialValues: { name: '', timeZone: '', phone: '', postalCode: '', dutyHours: [] },
    schema: facilitySchema(t),
    onSubmit: async ({ name, timeZone, phone, postalCode, dutyHours }) => {
      const optional = { phone: phone.trim() || null, postalCode: postalCode.trim() || null };
      const input = { name: name.trim(), timeZone, ...optional, dutyHours };
      const { createFacility } = await create.mutateAsync({ input });
      toast(t('facilities.created', { name: createFacility.name }));
      history.push(urls.facilities);
    },
  });
  return (
    <>
      <PageHeader
        title={t('facilities.newTitle')}
        back={<BackLink href={urls.facilities}>{t('facilities.title')}</BackLink>}
      />
      <FacilityForm state={state} submitLabel={t('facilities.create')} />
    </>
  );
}
