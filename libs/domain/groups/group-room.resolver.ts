import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { StaffPasswords } from '../staff/staff-passwords.service';
import { EnterPaperRoom } from './enter-paper-room';
import { EnterPaperRoomInput } from './group-paper.graphql';
import {
  AddGroupAddendumInput,
  CosignGroupSessionInput,
  GroupRoomType,
  MarkAllPresentInput,
  SaveGroupRoomInput,
  SignGroupSessionInput,
} from './group-room.graphql';
import { GroupSessionInput } from './group-sessions.graphql';
import { Rooms } from './rooms.service';
import { SaveRoom } from './save-room';
import { SignSession } from './sign-session';

/** The room of a session on the staff surface: led, noted and signed. */
@Resolver(() => GroupRoomType)
export class GroupRoomResolver {
  constructor(
    private readonly db: Database,
    private readonly rooms: Rooms,
    private readonly saving: SaveRoom,
    private readonly signing: SignSession,
    private readonly papers: EnterPaperRoom,
    private readonly passwords: StaffPasswords,
  ) {}

  @Query(() => GroupRoomType, {
    description:
      'For who leads, co-leads or stands in, while the session is open to them, and for supervisors to read.',
  })
  @Requires('group:lead')
  groupRoom(@Ctx() ctx: StaffContext, @Args('sessionId', { type: () => ID }) id: Id): Promise<GroupRoomType> {
    return this.db.read(ctx, (tx) => this.rooms.view(tx, id));
  }

  @Mutation(() => GroupRoomType)
  @Requires('group:lead')
  startGroupSession(@Ctx() ctx: StaffContext, @Args('input') input: GroupSessionInput): Promise<GroupRoomType> {
    return this.inRoom(ctx, input.id, (tx) => this.rooms.start(tx, input.id));
  }

  @Mutation(() => GroupRoomType, { description: 'Everybody whose attendance nobody took yet was there.' })
  @Requires('group:lead')
  markAllPresent(@Ctx() ctx: StaffContext, @Args('input') input: MarkAllPresentInput): Promise<GroupRoomType> {
    return this.inRoom(ctx, input.id, (tx) => this.saving.allPresent(tx, input));
  }

  @Mutation(() => GroupRoomType, {
    description: 'The whole room, finished or not; CONFLICT tells that somebody else saved, and overwrites nothing.',
  })
  @Requires('group:lead')
  saveGroupRoom(@Ctx() ctx: StaffContext, @Args('input') input: SaveGroupRoomInput): Promise<GroupRoomType> {
    return this.inRoom(ctx, input.id, (tx) => this.saving.run(tx, input));
  }

  @Mutation(() => GroupRoomType, {
    description: 'A paper roster, marked as late entries; starts the session where nobody did. All lines or none.',
  })
  @Requires('group:lead')
  enterPaperRoom(@Ctx() ctx: StaffContext, @Args('input') input: EnterPaperRoomInput): Promise<GroupRoomType> {
    return this.inRoom(ctx, input.id, (tx) => this.papers.run(tx, input));
  }

  @Mutation(() => GroupRoomType, { description: 'Signs every note and absence entry of the session at once.' })
  @Requires('group:lead')
  async signGroupSession(
    @Ctx() ctx: StaffContext,
    @Args('input') { password, ...input }: SignGroupSessionInput,
  ): Promise<GroupRoomType> {
    await this.passwords.confirm(ctx, password, 'input.password');
    return this.inRoom(ctx, input.id, (tx) => this.signing.sign(tx, input));
  }

  @Mutation(() => GroupRoomType)
  @Requires('note:cosign')
  async cosignGroupSession(
    @Ctx() ctx: StaffContext,
    @Args('input') { password, ...input }: CosignGroupSessionInput,
  ): Promise<GroupRoomType> {
    await this.passwords.confirm(ctx, password, 'input.password');
    return this.inRoom(ctx, input.id, (tx) => this.signing.cosign(tx, input));
  }

  @Mutation(() => GroupRoomType, { description: 'The only way to change what is signed: words that stand beside it.' })
  @Requires('group:lead')
  async addGroupAddendum(
    @Ctx() ctx: StaffContext,
    @Args('input') { password, ...input }: AddGroupAddendumInput,
  ): Promise<GroupRoomType> {
    await this.passwords.confirm(ctx, password, 'input.password');
    return this.db.write(ctx, async (tx) => this.rooms.view(tx, await this.signing.addend(tx, input)));
  }

  private inRoom(ctx: StaffContext, id: Id, act: (tx: Transaction) => Promise<void>): Promise<GroupRoomType> {
    return this.db.write(ctx, async (tx) => {
      await act(tx);
      return this.rooms.view(tx, id);
    });
  }
}
