import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput } from '@stepwell/kernel/errors';
import { randomId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { Form } from './forms/form';
import { sectionsOf } from './forms/form-fields';
import { readForm } from './forms/read-form';
import { PacketForm } from './packet-form.entity';
import { packetForm, packetQuestionnaire } from './packet-form';
import type { PublishPacketFormInput, SavePacketFormInput } from './packet-forms.graphql';

/** Characters; what an answer of the API and a browser's text box hold without trouble. */
const LONGEST = 90_000;

const saveSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  questionnaire: z.string().max(LONGEST, `This form is too long: at most ${LONGEST} characters.`),
});

/** The organization's own editions of the admission packet: a draft that changes, and published ones that don't. */
@Injectable()
export class PacketForms {
  /** The form that a packet was begun with: an edition, or the product's own where `formId` is null. */
  async formOf(tx: Transaction, formId: Id | null): Promise<Form> {
    return formId === null ? packetForm : readForm((await tx.repo(PacketForm).get(formId)).questionnaire);
  }

  /** The edition that new packets are opened with, or null for the product's own. */
  async inUse(tx: Transaction): Promise<PacketForm | null> {
    return newestPublished(await this.list(tx));
  }

  /** Every edition, the draft first, then the newest. */
  async list(tx: Transaction): Promise<PacketForm[]> {
    return tx.repo(PacketForm).find({ order: { number: 'DESC' } });
  }

  /** The form that came before this one, to lay it beside: the edition published last, or the product's own. */
  async before(tx: Transaction, { number }: PacketForm): Promise<Form> {
    const earlier = newestPublished((await this.list(tx)).filter((one) => one.number < number));
    return earlier ? readForm(earlier.questionnaire) : packetForm;
  }

  /** Begins a draft as a copy, or answers the one that is there. @throws AppError FORBIDDEN, NOT_FOUND */
  async begin(tx: Transaction, basedOn: Id | null): Promise<Id> {
    authorize(tx.ctx, 'organization:manage');
    const questionnaire =
      basedOn === null ? packetQuestionnaire : (await tx.repo(PacketForm).get(basedOn)).questionnaire;
    await tx.oneAtATime(`${tx.ctx.organizationId} packet form`);
    const all = await this.list(tx);
    const draft = all.find(({ publishedAt }) => publishedAt === null);
    if (draft) return draft.id;
    const id = randomId();
    await tx
      .repo(PacketForm)
      .insert({ id, number: (all[0]?.number ?? 0) + 1, questionnaire, editedById: tx.ctx.actorId! });
    await tx.changed('intakes');
    return id;
  }

  /** Keeps the draft as it stands on the page. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT, BAD_INPUT naming the item */
  async save(tx: Transaction, input: SavePacketFormInput): Promise<Id> {
    authorize(tx.ctx, 'organization:manage');
    const { id, version, questionnaire } = parseInput(saveSchema, input);
    const source = parseJson(questionnaire);
    const [fault] = faultsOf(readForm(source));
    if (fault) throw badInput('input.questionnaire', fault);
    const { publishedAt } = await tx.repo(PacketForm).getForUpdate(id);
    if (publishedAt) throw new AppError('CONFLICT', { message: 'This edition is in use. Begin a new one.' });
    await tx.repo(PacketForm).updateVersion(id, version, { questionnaire: source, editedById: tx.ctx.actorId! });
    await tx.changed('intakes');
    return id;
  }

  /** Puts the draft into use: packets opened from now on ask it. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT */
  async publish(tx: Transaction, { id, version }: PublishPacketFormInput): Promise<Id> {
    authorize(tx.ctx, 'organization:manage');
    const draft = await tx.repo(PacketForm).getForUpdate(id);
    if (draft.publishedAt) return id;
    await tx
      .repo(PacketForm)
      .updateVersion(id, version, { publishedAt: await tx.now(), publishedById: tx.ctx.actorId });
    await tx.changed('intakes');
    return id;
  }
}

function newestPublished(newestFirst: readonly PacketForm[]): PacketForm | null {
  return newestFirst.find(({ publishedAt }) => publishedAt !== null) ?? null;
}

function parseJson(text: string): object {
  try {
    const source: unknown = JSON.parse(text);
    if (typeof source === 'object' && source !== null) return source;
  } catch {
    // Said below.
  }
  throw badInput('input.questionnaire', 'This is no JSON. Choose the file of a FHIR R4 Questionnaire.');
}

/** What keeps a form from being asked here, though it is a Questionnaire. */
function faultsOf(form: Form): string[] {
  const fields = sectionsOf(form).flatMap((section) => section.fields);
  const unanswerable = fields.filter(
    ({ type, isRequired }) => isRequired && ['attachment', 'reference', 'question'].includes(type),
  );
  const deep = fields.filter(({ type, items }) => type === 'group' && items.some((item) => item.items.length > 0));
  return [
    ...unanswerable.map(
      ({ linkId, type }) => `“${linkId}” can’t be required: an answer of the kind ${type} can’t be given here.`,
    ),
    ...deep.map(({ linkId }) => `“${linkId}” repeats, so each of its rows can hold plain questions only.`),
    ...(fields.every(({ type }) => type === 'display') ? ['This form asks nothing.'] : []),
  ];
}
