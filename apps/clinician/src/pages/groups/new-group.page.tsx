import { Anchor } from '@mantine/core';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { FormSkeleton } from '@stepwell/web/ui/skeletons';
import { useToast } from '@stepwell/web/ui/toasts';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import type { GroupChoices } from './group-fields';
import { GroupForm } from './group-form';
import { CreateFacilityGroupMutation } from './group-plan.graphql';
import { blankGroup, groupInput, groupSchema, type GroupValues } from './group-values';
import { useGroupChoices } from './use-group-choices';

function NewGroup({ choices }: { choices: GroupChoices }) {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const reader = useReader();
  const toast = useToast();
  const history = useHistory();
  const create = useSendDocument(CreateFacilityGroupMutation, { changes: ['groups'] });
  const { facilities, leaders } = choices;
  const only = facilities.length === 1 ? facilities[0] : undefined;
  const self = leaders.some(({ id }) => id === viewer.staffMemberId) ? viewer.staffMemberId : '';
  const state = useAppForm<GroupValues>({
    initialValues: blankGroup(localDay(reader.now, only?.timeZone ?? reader.zone), only?.id ?? '', self),
    schema: groupSchema(t),
    onSubmit: async (values) => {
      const { createFacilityGroup } = await create.mutateAsync({ input: groupInput(values) });
      toast(t('groupPlan.created'));
      history.push(urls.group(createFacilityGroup.id));
    },
  });
  return <GroupForm state={state} choices={choices} submitLabel={t('groupPlan.create')} />;
}

/** Plans a group, and goes on to its page, where members are added. */
export function NewGroupPage() {
  const { t } = useTranslation();
  const { choices, error, retry } = useGroupChoices();
  return (
    <>
      <PageHeader
        title={t('groupPlan.newTitle')}
        summary={t('groupPlan.newSummary')}
        back={
          <Anchor component={RouterLink} href={urls.allGroups} size="sm">
            {t('groupPlan.back')}
          </Anchor>
        }
      />
      {choices ? (
        <NewGroup choices={choices} />
      ) : error ? (
        <ErrorState error={error} onRetry={retry} />
      ) : (
        <FormSkeleton fields={8} />
      )}
    </>
  );
}
