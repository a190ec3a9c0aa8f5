import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { StaffService } from '../staff/staff.service';
import { compareForms } from './forms/compare-forms';
import { everyItem, type Form } from './forms/form';
import { readForm } from './forms/read-form';
import { PacketForm } from './packet-form.entity';
import {
  BeginPacketFormInput,
  PacketFormContentType,
  PacketFormType,
  PublishPacketFormInput,
  SavePacketFormInput,
} from './packet-forms.graphql';
import { PacketForms } from './packet-forms.service';
import { viewSections } from './packet-view';

/** Edge of the organization's own admission packet for administrators. */
@Resolver(() => PacketFormType)
export class PacketFormsResolver {
  constructor(
    private readonly db: Database,
    private readonly forms: PacketForms,
    private readonly staff: StaffService,
  ) {}

  @Query(() => [PacketFormType], { description: 'The draft first, then the newest.' })
  @Requires('organization:manage')
  packetForms(@Ctx() ctx: StaffContext): Promise<PacketFormType[]> {
    return this.db.read(ctx, async (tx) => {
      const all = await this.forms.list(tx);
      const editors = await this.staff.summaries(
        tx,
        all.map(({ editedById }) => editedById),
      );
      const inUse = await this.forms.inUse(tx);
      return all.map((form) => view(form, readForm(form.questionnaire), inUse, editors));
    });
  }

  @Query(() => PacketFormContentType)
  @Requires('organization:manage')
  packetForm(@Ctx() ctx: StaffContext, @Args('id', { type: () => ID }) id: Id): Promise<PacketFormContentType> {
    return this.db.read(ctx, (tx) => this.content(tx, id));
  }

  @Mutation(() => PacketFormContentType, { description: 'Answers the draft, where there is one.' })
  @Requires('organization:manage')
  beginPacketForm(
    @Ctx() ctx: StaffContext,
    @Args('input') input: BeginPacketFormInput,
  ): Promise<PacketFormContentType> {
    return this.db.write(ctx, async (tx) => this.content(tx, await this.forms.begin(tx, input.basedOn ?? null)));
  }

  @Mutation(() => PacketFormContentType)
  @Requires('organization:manage')
  savePacketForm(@Ctx() ctx: StaffContext, @Args('input') input: SavePacketFormInput): Promise<PacketFormContentType> {
    return this.db.write(ctx, async (tx) => this.content(tx, await this.forms.save(tx, input)));
  }

  @Mutation(() => PacketFormContentType, { description: 'Packets that are open stay on the edition they began with.' })
  @Requires('organization:manage')
  publishPacketForm(
    @Ctx() ctx: StaffContext,
    @Args('input') input: PublishPacketFormInput,
  ): Promise<PacketFormContentType> {
    return this.db.write(ctx, async (tx) => this.content(tx, await this.forms.publish(tx, input)));
  }

  private async content(tx: Transaction, id: Id): Promise<PacketFormContentType> {
    const row = await tx.repo(PacketForm).get(id);
    const form = readForm(row.questionnaire);
    const editors = await this.staff.summaries(tx, [row.editedById]);
    return {
      form: view(row, form, await this.forms.inUse(tx), editors),
      questionnaire: JSON.stringify(row.questionnaire, null, 1),
      sections: viewSections(form),
      changes: compareForms(await this.forms.before(tx, row), form),
    };
  }
}

function view(
  { id, version, number, publishedAt, editedById }: PacketForm,
  { title, items }: Form,
  inUse: PacketForm | null,
  editors: readonly { id: Id; displayName: string }[],
): PacketFormType {
  const questionCount = everyItem(items).filter(({ type }) => type !== 'group' && type !== 'display').length;
  return {
    ...{ id, version, number, title, questionCount, publishedAt, isInUse: inUse?.id === id },
    editedByName: editors.find((one) => one.id === editedById)?.displayName ?? '',
  };
}
