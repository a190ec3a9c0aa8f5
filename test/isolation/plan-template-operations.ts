import { randomUUID } from 'node:crypto';
import { planContent } from './seed-organization';
import { on, type StaffOperation } from './staff-operation';

/** What concerns an organization's own plan templates, and lines to take over. */
export const planTemplateOperations: Record<string, StaffOperation> = {
  planPhrases: {
    document: `query($patientId: ID!) { planPhrases(patientId: $patientId) {
      earlier { motivations { text } } templates { highRiskSituations { description } } } }`,
    as: 'supervisor',
    variables: (ids) => ({ patientId: ids.patient }),
  },
  ownPlanTemplates: {
    document: '{ ownPlanTemplates { id name changedByName } }',
    as: 'supervisor',
    beyondPatients: true,
  },
  ownPlanTemplate: {
    document: 'query($id: ID!) { ownPlanTemplate(id: $id) { name changedByName } }',
    as: 'supervisor',
    variables: (ids) => ({ id: ids.planTemplate }),
    beyondPatients: true,
  },
  addPlanTemplate: {
    document: on('addPlanTemplate', 'AddPlanTemplateInput', '{ id name }'),
    as: 'supervisor',
    variables: (ids) => ({
      input: { submitId: randomUUID(), name: 'cnry-a copy', fromCode: ids.planTemplate },
    }),
    beyondPatients: true,
  },
  savePlanTemplate: {
    document: on('savePlanTemplate', 'SavePlanTemplateInput', '{ id name }'),
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        ...{ id: ids.planTemplate, version: 1, name: 'cnry-a template', substances: [] },
        content: planContent('cnry-a'),
      },
    }),
    beyondPatients: true,
  },
  publishPlanTemplate: {
    document: on('publishPlanTemplate', 'PlanTemplateVersionInput', '{ id name publishedNumber }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.planTemplate, version: 2 } }),
    beyondPatients: true,
  },
  retirePlanTemplate: {
    document: on('retirePlanTemplate', 'PlanTemplateVersionInput', '{ id name isRetired }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.planTemplate, version: 3 } }),
    beyondPatients: true,
  },
  revivePlanTemplate: {
    document: on('revivePlanTemplate', 'PlanTemplateVersionInput', '{ id name isRetired }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.planTemplate, version: 4 } }),
    beyondPatients: true,
  },
};
