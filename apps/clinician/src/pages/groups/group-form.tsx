import { Stack } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import type { AppFormState } from '@stepwell/web/forms/use-app-form';
import type { ReactNode } from 'react';
import { WhatFields, WhereFields, WhoFields, type GroupChoices } from './group-fields';
import type { GroupPlanFacts } from './group.graphql';
import type { GroupValues } from './group-values';
import { PlanPreview } from './plan-preview';
import classes from './plan.module.css';
import { RotationFields, WhenFields } from './when-fields';

interface GroupFormProps {
  state: AppFormState<GroupValues>;
  choices: GroupChoices;
  submitLabel: string;
  /** The group to change; undefined for a new one. */
  group?: GroupPlanFacts;
  /** What somebody else saved meanwhile. */
  notice?: ReactNode;
}

/** The plan of a group: one column of fields, beside it the sessions that they give. */
export function GroupForm({ state, choices, submitLabel, group, notice }: GroupFormProps) {
  const values = state.form.getValues();
  const zone = choices.facilities.find(({ id }) => id === values.facilityId)?.timeZone;
  return (
    <>
      <UnsavedGuard isUnsaved={state.isUnsaved} />
      <AppForm state={state} submitLabel={submitLabel}>
        {notice}
        <div className={classes['columns']}>
          <Stack gap="md">
            <WhatFields state={state} />
            <WhoFields state={state} leaders={choices.leaders} group={group} />
            <WhereFields state={state} facilities={choices.facilities} group={group} />
            <WhenFields state={state} timeZone={zone} />
            <RotationFields state={state} />
          </Stack>
          <div className={classes['aside']}>
            <PlanPreview values={values} timeZone={zone} groupId={group?.id} />
          </div>
        </div>
      </AppForm>
    </>
  );
}
