import type { Transaction } from '@stepwell/platform/database/transaction';
import type { Form, FormItem, Words } from './forms/form';
import { sectionsOf } from './forms/form-fields';
import type { FillPacket } from './fill-packet';
import type { IntakePacket } from './intake-packet.entity';
import { toField } from './packet-values';
import type { PacketQuestionType, PacketSectionType } from './packet-form.graphql';
import type { PacketType } from './packets.graphql';

/** A packet with its questions, answers and gaps. */
export async function viewPacket(tx: Transaction, filling: FillPacket, packet: IntakePacket): Promise<PacketType> {
  const { id, patientId, formVersion, paperDate, finishedAt } = packet;
  tx.saw(patientId);
  const form = await filling.formOf(tx, packet);
  const answers = await filling.answers(tx, id);
  return {
    ...{ id, formVersion, paperDate, finishedAt },
    sections: viewSections(form),
    fields: answers.map(({ linkId, version, items }) => ({ ...toField(linkId, items), version })),
    gaps: finishedAt ? [] : filling.gapsIn(form, answers),
  };
}

/** A form as pages ask it. */
export function viewSections(form: Form): PacketSectionType[] {
  return sectionsOf(form).map(({ linkId, text, fields }) => ({
    ...{ linkId, words: bilingual(text), questions: fields.map(question) },
  }));
}

function question({
  linkId,
  type,
  text,
  isRequired,
  repeats,
  maxLength,
  options,
  rules,
  neededWhen,
  items,
}: FormItem): PacketQuestionType {
  return {
    ...{ linkId, type, words: bilingual(text), isRequired, repeats, maxLength },
    options: (options ?? []).map(({ code, words }) => ({ code, words: bilingual(words) })),
    rules: rules.map((rule) => ({ ...rule, conditions: [...rule.conditions] })),
    neededWhen: [...neededWhen],
    questions: items.map(question),
  };
}

function bilingual({ en, es }: Words): { en: string; es: string } {
  return { en, es: es ?? en };
}
