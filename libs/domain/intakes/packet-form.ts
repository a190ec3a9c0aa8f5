import { readForm } from './forms/read-form';
import type { Bilingual, Question } from './packet-question';
import { packetSections } from './packet-questions';

const translated = ([en, es]: Bilingual) => ({
  text: en,
  _text: {
    extension: [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/translation',
        extension: [
          { url: 'lang', valueCode: 'es' },
          { url: 'content', valueString: es },
        ],
      },
    ],
  },
});

/** Changes with every change of a question: a packet keeps the version it was begun with. */
export const packetVersion = '3';

/** The admission packet as a FHIR R4 Questionnaire. */
export const packetQuestionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  name: 'AdmissionPacket',
  version: packetVersion,
  title: 'Admission packet',
  item: packetSections.map(toItem),
} as const;

/** The packet, read: each group below is a section, each item of a section one field that is saved by itself. */
export const packetForm = readForm(packetQuestionnaire);

function toItem({ id, type, text, required, repeats, maxLength, options, when, items }: Question): object {
  return {
    ...{ linkId: id, type, ...translated(text), required: required ?? false, repeats: repeats ?? false },
    ...(maxLength && { maxLength }),
    ...(options && {
      answerOption: options.map(([code, en, es]) => {
        const { text: display, _text: _display } = translated([en, es]);
        return { valueCoding: { code, display, _display } };
      }),
    }),
    ...(when && {
      enableWhen: [
        {
          question: when[0],
          operator: '=',
          ...(typeof when[1] === 'boolean' ? { answerBoolean: when[1] } : { answerCoding: { code: when[1] } }),
        },
      ],
    }),
    ...(items && { item: items.map(toItem) }),
  };
}
