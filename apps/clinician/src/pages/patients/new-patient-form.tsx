import { Box, Checkbox } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { localDay } from '@stepwell/web/format/zones';
import { useReader } from '@stepwell/web/format/use-reader';
import { ApiError } from '@stepwell/web/graphql/api-error';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { Notice } from '@stepwell/web/ui/notice';
import { useToast } from '@stepwell/web/ui/toasts';
import { useHistory } from '@stepwell/web/ui/use-history';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { NewPatientChoicesQuery } from '../../../gql/graphql';
import { SimilarPatientsQuery } from '../../parts/similar.graphql';
import { SimilarNotice, type SimilarPatient } from '../../parts/similar-notice';
import { UseChartButton } from '../../parts/use-chart-button';
import type { Colleague } from '../../parts/use-colleagues';
import { urls } from '../../urls';
import { CareFields } from './new-patient-care-fields';
import { PersonFields } from './new-patient-person-fields';
import { TeamFields } from './new-patient-team-fields';
import { InquiryNotice } from './new-patient-inquiry';
import { AdmitInquiryMutation, CreatePatientMutation } from './new-patient.graphql';
import { fromInquiry, type InquiryToAdmit, type NewPatient } from './new-patient-values';

function rules(t: TFunction) {
  return z.object({
    firstName: z.string().trim().min(1, t('newPatient.firstNameMissing')),
    lastName: z.string().trim().min(1, t('newPatient.lastNameMissing')),
    birthDate: z.iso.date(t('newPatient.birthDateMissing')),
    facilityId: z.string().min(1, t('newPatient.facilityMissing')),
    levelOfCare: z.string().min(1, t('newPatient.levelMissing')),
    admittedOn: z.iso.date(t('newPatient.admittedMissing')),
    primarySubstances: z.array(z.string()).min(1, t('newPatient.substancesMissing')),
  });
}

interface NewPatientFormProps {
  facilities: NewPatientChoicesQuery['facilities'];
  colleagues: readonly Colleague[];
  /** Who asked for a call, where the chart is made of that. */
  inquiry: InquiryToAdmit | undefined;
}

/** The form for a new patient: who, care, care team. */
export function NewPatientForm({ facilities, colleagues, inquiry }: NewPatientFormProps) {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const reader = useReader();
  const toast = useToast();
  const history = useHistory();
  const create = useSendDocument(CreatePatientMutation, { changes: ['patients'] });
  const admit = useSendDocument(AdmitInquiryMutation, { changes: ['patients', 'intakes', 'tasks'] });
  const [submitId] = useState(() => crypto.randomUUID());
  const [similar, setSimilar] = useState<readonly SimilarPatient[]>([]);
  const [looked, setLooked] = useState(false);
  // Asked about nobody, it says how far it would look: whoever sees some charts only is told so whatever there is.
  const scope = useDocument(SimilarPatientsQuery, { input: { firstName: '', lastName: '' } }, { topics: [] }).data;
  const known = inquiry ? fromInquiry(inquiry) : {};
  const facility = facilities.length === 1 ? facilities[0] : facilities.find(({ id }) => id === known.facilityId);

  const state = useAppForm<NewPatient>({
    initialValues: {
      firstName: '',
      lastName: '',
      preferredName: '',
      pronouns: '',
      birthDate: '',
      language: 'EN',
      facilityId: facility?.id ?? '',
      levelOfCare: '',
      levelReasons: [],
      track: '',
      overCapacityReason: '',
      admittedOn: localDay(reader.now, facility?.timeZone ?? reader.zone),
      primarySubstances: [],
      timeZone: facility?.timeZone ?? '',
      primaryCounselorId: '',
      careTeamIds: colleagues.some(({ id }) => id === viewer.staffMemberId) ? [viewer.staffMemberId] : [],
      takesPhone: false,
      ...known,
    },
    schema: rules(t),
    onSubmit: async ({ levelOfCare, takesPhone, ...values }) => {
      if (levelOfCare === '') return;
      const { firstName, lastName, preferredName, birthDate } = values;
      const { similarPatients } = await sendDocument(SimilarPatientsQuery, {
        input: {
          ...{ firstName, lastName, preferredName: preferredName.trim() || null, birthDate },
          phone: inquiry && takesPhone ? inquiry.phone : null,
        },
      });
      // A word on some charts is no word on others that a corrected name or date brings up.
      const seen = new Set(similar.map(({ id }) => id));
      const isNew = similarPatients.patients.some(({ id }) => !seen.has(id));
      setSimilar(similarPatients.patients);
      if (isNew) setLooked(false);
      if (similarPatients.patients.length > 0 && (isNew || !looked))
        throw new ApiError('BAD_INPUT', t('similar.mustLook'));
      const input = {
        ...values,
        submitId,
        similarLookedAt: similarPatients.patients.map(({ id }) => id),
        levelOfCare,
        preferredName: values.preferredName.trim() || null,
        pronouns: values.pronouns.trim() || null,
        track: values.track.trim() || null,
        overCapacityReason: values.overCapacityReason.trim() || null,
        timeZone: values.timeZone || null,
        primaryCounselorId: values.primaryCounselorId || null,
      };
      const { id } = inquiry
        ? (await admit.mutateAsync({ input: { ...input, inquiryId: inquiry.id, takesPhone } })).admitInquiry
        : (await create.mutateAsync({ input })).createPatient;
      toast(t('newPatient.created'));
      history.push(urls.contact(id));
    },
  });
  // What was filled in is not needed any more.
  const leaveFor = (patientId: string): void => {
    state.form.resetDirty();
    history.push(urls.patient(patientId));
  };

  return (
    <>
      <UnsavedGuard isUnsaved={state.isUnsaved} />
      {scope?.similarPatients.lookedAtAll === false && (
        <Box mb="md">
          <Notice tone="info">{t('similar.onlyMine')}</Notice>
        </Box>
      )}
      <AppForm state={state} submitLabel={t('newPatient.create')}>
        {inquiry && <InquiryNotice inquiry={inquiry} state={state} />}
        <PersonFields state={state} />
        <CareFields state={state} facilities={facilities} />
        <TeamFields state={state} colleagues={colleagues} />
        {similar.length > 0 && (
          <SimilarNotice
            patients={similar}
            {...(inquiry && {
              actionOf: (patient) => <UseChartButton inquiryId={inquiry.id} patient={patient} onUsed={leaveFor} />,
            })}
            action={
              <Checkbox
                label={t('similar.another')}
                checked={looked}
                onChange={({ currentTarget }) => setLooked(currentTarget.checked)}
              />
            }
          />
        )}
      </AppForm>
    </>
  );
}
