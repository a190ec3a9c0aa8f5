import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { KeepTaskTemplate } from './keep-task-template';
import { recoveryTaskTemplates } from './recovery-task-templates';
import { TaskTemplate } from './task-template.entity';
import {
  AddTaskTemplateInput,
  ChangeTaskTemplateInput,
  RecoveryTaskTemplateType,
  TaskTemplateInput,
  TaskTemplateType,
} from './task-templates.graphql';

/** Tasks to assign: those of the library, and those that the organization words for itself. */
@Resolver(() => TaskTemplateType)
export class TaskTemplatesResolver {
  constructor(
    private readonly db: Database,
    private readonly keep: KeepTaskTemplate,
  ) {}

  @Query(() => [RecoveryTaskTemplateType], { description: 'The organization’s own by name, then the library.' })
  @Requires('path:choose')
  async recoveryTaskTemplates(@Ctx() ctx: StaffContext): Promise<RecoveryTaskTemplateType[]> {
    const own = await this.db.read(ctx, kept);
    return [
      ...own.filter(({ retiredAt }) => retiredAt === null).map(offered),
      ...recoveryTaskTemplates.map((template) => ({ ...template, isOwn: false })),
    ];
  }

  @Query(() => [TaskTemplateType], { description: 'By name, retired ones last.' })
  @Requires('meeting:manage')
  async taskTemplates(@Ctx() ctx: StaffContext): Promise<TaskTemplateType[]> {
    const own = (await this.db.read(ctx, kept)).map(shown);
    return [...own.filter(({ isRetired }) => !isRetired), ...own.filter(({ isRetired }) => isRetired)];
  }

  @Mutation(() => TaskTemplateType)
  @Requires('meeting:manage')
  addTaskTemplate(@Ctx() ctx: StaffContext, @Args('input') input: AddTaskTemplateInput): Promise<TaskTemplateType> {
    return this.change(ctx, (tx) => this.keep.add(tx, input));
  }

  @Mutation(() => TaskTemplateType)
  @Requires('meeting:manage')
  changeTaskTemplate(
    @Ctx() ctx: StaffContext,
    @Args('input') input: ChangeTaskTemplateInput,
  ): Promise<TaskTemplateType> {
    return this.change(ctx, (tx) => this.keep.change(tx, input));
  }

  @Mutation(() => TaskTemplateType, { description: 'Offers it no more; tasks that were assigned stay.' })
  @Requires('meeting:manage')
  retireTaskTemplate(
    @Ctx() ctx: StaffContext,
    @Args('input') { taskTemplateId }: TaskTemplateInput,
  ): Promise<TaskTemplateType> {
    return this.change(ctx, (tx) => this.keep.retire(tx, taskTemplateId, true));
  }

  @Mutation(() => TaskTemplateType, { description: 'Offers a retired one again.' })
  @Requires('meeting:manage')
  reviveTaskTemplate(
    @Ctx() ctx: StaffContext,
    @Args('input') { taskTemplateId }: TaskTemplateInput,
  ): Promise<TaskTemplateType> {
    return this.change(ctx, (tx) => this.keep.retire(tx, taskTemplateId, false));
  }

  /** Runs a verb that answers with an id, and shows what it names. */
  private change(ctx: StaffContext, verb: (tx: Transaction) => Promise<Id>): Promise<TaskTemplateType> {
    return this.db.write(ctx, async (tx) => shown(await tx.repo(TaskTemplate).get(await verb(tx))));
  }
}

function kept(tx: Transaction): Promise<TaskTemplate[]> {
  return tx.repo(TaskTemplate).find({ order: { title: 'ASC' } });
}

function shown(template: TaskTemplate): TaskTemplateType {
  const { id, kind, step, title, details, spanishTitle, spanishDetails, retiredAt } = template;
  return { id, kind, step, title, details, spanishTitle, spanishDetails, isRetired: retiredAt !== null };
}

function offered({
  id,
  kind,
  step,
  title,
  details,
  spanishTitle,
  spanishDetails,
}: TaskTemplate): RecoveryTaskTemplateType {
  const es = spanishTitle === null ? null : { title: spanishTitle, details: spanishDetails };
  return { code: id, kind, step, isOwn: true, en: { title, details }, es };
}
