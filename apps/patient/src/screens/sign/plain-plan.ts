import type { PlanToRead } from './plan-to-read';

type Content = PlanToRead['content'];

/** A plan as REST answers it: the same words, with names of kinds in lower case. */
export type PlainPlan = PlanToRead;

/** The plan with names of kinds as the graph says them, so that one page shows both. */
export function inGraphWords(plan: PlainPlan): PlanToRead {
  const { content } = plan;
  return {
    ...plan,
    content: {
      ...content,
      warningSigns: content.warningSigns.map((sign) => ({
        ...sign,
        stage: sign.stage.toUpperCase() as Content['warningSigns'][number]['stage'],
      })),
      lapseResponse: {
        ...content.lapseResponse,
        bySubstance: content.lapseResponse.bySubstance.map((steps) => ({
          ...steps,
          branch: steps.branch.toUpperCase() as Content['lapseResponse']['bySubstance'][number]['branch'],
        })),
      },
      supportContacts: content.supportContacts.map((contact) => ({
        ...contact,
        role: contact.role.toUpperCase() as Content['supportContacts'][number]['role'],
      })),
    },
  };
}
