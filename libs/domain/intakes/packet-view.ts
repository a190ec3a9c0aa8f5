import type { Transaction } from '@stepwell/platform/database/transaction';
import type { FormItem, Words } from './forms/form';
import type { FillPacket } from './fill-packet';
import type { IntakePacket } from './intake-packet.entity';
import { packetForm } from './packet-form';
import { toField } from './packet-values';
import type { PacketQuestionType } from './packet-form.graphql';
import type { PacketType } from './packets.graphql';

/** A packet with its questions, answers and gaps. */
export async function viewPacket(
  tx: Transaction,
  filling: FillPacket,
  { id, patientId, formVersion, paperDate, finishedAt }: IntakePacket,
): Promise<PacketType> {
  tx.saw(patientId);
  const answers = await filling.answers(tx, id);
  return {
    ...{ id, formVersion, paperDate, finishedAt },
    sections: packetForm.items.map(({ linkId, text, items }) => ({
      ...{ linkId, words: bilingual(text), questions: items.map(question) },
    })),
    fields: answers.map(({ linkId, version, items }) => ({ ...toField(linkId, items), version })),
    gaps: finishedAt ? [] : await filling.gaps(tx, id),
  };
}

function question({
  linkId,
  type,
  text,
  isRequired,
  maxLength,
  options,
  conditions,
  items,
}: FormItem): PacketQuestionType {
  return {
    ...{ linkId, type, words: bilingual(text), isRequired, maxLength },
    options: (options ?? []).map(({ code, words }) => ({ code, words: bilingual(words) })),
    conditions: [...conditions],
    questions: items.map(question),
  };
}

function bilingual({ en, es }: Words): { en: string; es: string } {
  return { en, es: es ?? en };
}
