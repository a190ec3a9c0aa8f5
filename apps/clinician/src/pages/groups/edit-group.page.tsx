import { Anchor } from '@mantine/core';
import { ConflictNotice, type ComparedField } from '@stepwell/web/forms/conflict-notice';
import { useVersionedForm } from '@stepwell/web/forms/use-versioned-form';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { FormSkeleton } from '@stepwell/web/ui/skeletons';
import { useToast } from '@stepwell/web/ui/toasts';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import type { GroupChoices } from './group-fields';
import { GroupForm } from './group-form';
import { FacilityGroupQuery, type GroupPlanFacts } from './group.graphql';
import { UpdateFacilityGroupMutation } from './group-plan.graphql';
import { groupInput, groupSchema, groupValues, type GroupValues } from './group-values';
import { ruleOf } from './recurrence-values';
import { useRecurrenceWords } from './recurrence-words';
import { useGroupChoices } from './use-group-choices';

function useComparedFields({ leaders }: GroupChoices): ComparedField<GroupValues>[] {
  const { t } = useTranslation();
  const words = useRecurrenceWords();
  const nameOf = (id: string): string => leaders.find((leader) => leader.id === id)?.displayName ?? id;
  const say = (...parts: string[]): string => parts.filter((part) => part !== '').join(', ');
  return [
    {
      label: t('groupPlan.conflictFields.what'),
      show: ({ title, kind, programme, levelOfCare }) =>
        say(title, t(`groups.kind.${kind}`), programme, levelOfCare && t(`levelOfCare.${levelOfCare}`)),
    },
    {
      label: t('groupPlan.conflictFields.who'),
      show: ({ facilitatorId, coFacilitatorId }) =>
        say(nameOf(facilitatorId), coFacilitatorId && nameOf(coFacilitatorId)),
    },
    {
      label: t('groupPlan.conflictFields.where'),
      show: ({ room, telehealthLink, capacity }) => say(room, telehealthLink, capacity),
    },
    {
      label: t('groupPlan.conflictFields.when'),
      show: ({ startsOn, startTime, durationMinutes, recurrence }) =>
        say(
          startsOn,
          t('group.atTime', { time: startTime, minutes: durationMinutes }),
          words(ruleOf(recurrence), startsOn),
        ),
    },
    {
      label: t('groupPlan.conflictFields.formats'),
      show: ({ rotation }) => say(...rotation.map((format) => t(`groups.format.${format}`))),
    },
  ];
}

interface EditGroupProps {
  group: GroupPlanFacts;
  choices: GroupChoices;
  reload: () => Promise<GroupPlanFacts | undefined>;
}

function EditGroup({ group, choices, reload }: EditGroupProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const history = useHistory();
  const update = useSendDocument(UpdateFacilityGroupMutation, { changes: ['groups'] });
  const fields = useComparedFields(choices);
  const { state, conflict, takeStored } = useVersionedForm<GroupPlanFacts, GroupValues>({
    stored: group,
    reload,
    toValues: groupValues,
    schema: groupSchema(t),
    save: async (values, version) => {
      const input = { ...groupInput(values), id: group.id, version };
      const { updateFacilityGroup } = await update.mutateAsync({ input });
      toast(t('groupPlan.saved'));
      history.push(urls.group(group.id));
      return updateFacilityGroup;
    },
  });
  const notice = conflict && (
    <ConflictNotice fields={fields} stored={conflict} entered={state.form.getValues()} onTakeStored={takeStored} />
  );
  return <GroupForm state={state} choices={choices} submitLabel={t('groupPlan.save')} group={group} notice={notice} />;
}

/** Changes the plan of a group; what lies ahead follows it. */
export function EditGroupPage() {
  const { t } = useTranslation();
  const { groupId = '' }: { groupId?: string } = useParams({ strict: false });
  const variables = { id: groupId, withMembers: false };
  const { data, error, refetch } = useDocument(FacilityGroupQuery, variables, { topics: ['groups'] });
  const { choices, error: choiceError, retry } = useGroupChoices();
  const group = data?.facilityGroup.id === groupId ? data.facilityGroup : undefined;
  const fault = error ?? choiceError;
  return (
    <>
      <PageHeader
        title={group ? t('groupPlan.editTitle', { title: group.title }) : t('groups.title')}
        summary={t('groupPlan.editSummary')}
        back={
          <Anchor component={RouterLink} href={urls.group(groupId)} size="sm">
            {group?.title ?? t('groupPlan.back')}
          </Anchor>
        }
      />
      {group && choices ? (
        <EditGroup
          key={group.id}
          group={group}
          choices={choices}
          reload={async () => (await refetch()).data?.facilityGroup}
        />
      ) : fault ? (
        <ErrorState
          error={fault}
          onRetry={() => {
            void refetch();
            retry();
          }}
        />
      ) : (
        <FormSkeleton fields={8} />
      )}
    </>
  );
}
