import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Permission } from '@stepwell/kernel/permissions';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Programmes } from '../followups/programmes.service';
import { MeetingsService } from '../meetings/meetings.service';
import { PatientsService, type PatientSummary } from '../patients/patients.service';
import { PlanTemplateLibrary } from '../plans/plan-template-library.service';
import { AdmissionSettingsService } from './admission-settings.service';
import { suggestionKinds, type SuggestionKind } from './admission-words';

/** Something that can be chosen with one click. */
export interface SuggestedOption {
  code: string;
  label: string;
}

/** What is suggested of one kind. */
export interface Suggestion {
  kind: SuggestionKind;
  /** The likeliest first; paths in the order of the catalogue, since they are equal. */
  options: SuggestedOption[];
}

type Substance = PatientSummary['primarySubstances'][number];

/** Paths whose meetings speak of what the patient is treated for. */
const pathsFor: Record<Substance, readonly string[]> = {
  opioids: ['NA', 'HA', 'MARA'],
  alcohol: ['AA'],
  stimulants: ['NA', 'CA', 'CMA'],
  benzodiazepines: ['NA', 'PA'],
  cannabis: ['MA'],
  gambling: ['GA'],
  other: [],
};
/** Open to everybody whatever it is. */
const pathsForAll = ['SMART', 'RECOVERY-DHARMA', 'LIFERING'];
const USUAL_PROGRAMME = 'after-activation';
const MOST_TEMPLATES = 3;

/** Which permission a suggestion needs, since accepting it does what that permission is for. */
export const neededFor: Record<SuggestionKind, Permission> = {
  path: 'path:choose',
  plan_template: 'plan:write',
  programme: 'followup:enroll',
};

/** What is offered to whoever admits: chosen by what the patient is treated for, and by the organization. */
@Injectable()
export class Suggestions {
  constructor(
    private readonly patients: PatientsService,
    private readonly meetings: MeetingsService,
    private readonly templates: PlanTemplateLibrary,
    private readonly programmes: Programmes,
    private readonly settings: AdmissionSettingsService,
  ) {}

  /** The kinds that the actor may decide about, each with its options. */
  async of(tx: Transaction, patientId: Id): Promise<Suggestion[]> {
    const { ctx } = tx;
    const kinds = suggestionKinds.filter((kind) => ctx.kind === 'staff' && ctx.permissions.has(neededFor[kind]));
    const { primarySubstances } = await this.patients.summary(tx, patientId);
    const found: Suggestion[] = [];
    for (const kind of kinds) found.push({ kind, options: await this.options(tx, kind, primarySubstances) });
    return found.filter(({ options }) => options.length > 0);
  }

  private options(tx: Transaction, kind: SuggestionKind, substances: readonly Substance[]): Promise<SuggestedOption[]> {
    if (kind === 'path') return this.paths(tx, substances);
    return kind === 'programme' ? this.programme(tx) : this.planTemplates(tx, substances);
  }

  private async paths(tx: Transaction, substances: readonly Substance[]): Promise<SuggestedOption[]> {
    const fitting = new Set([...substances.flatMap((each) => pathsFor[each]), ...pathsForAll]);
    const known = await this.meetings.paths(tx);
    return known
      .filter(({ code, isOwn, isRetired }) => !isRetired && (isOwn || fitting.has(code)))
      .map(({ code, name }) => ({ code, label: name }));
  }

  private async planTemplates(tx: Transaction, substances: readonly Substance[]): Promise<SuggestedOption[]> {
    const offered = await this.templates.offered(tx);
    const fitting = offered.filter((each) => each.substances.some((substance) => substances.includes(substance)));
    return fitting.slice(0, MOST_TEMPLATES).map(({ code, name }) => ({ code, label: name }));
  }

  private async programme(tx: Transaction): Promise<SuggestedOption[]> {
    const { programmeCode } = await this.settings.view(tx);
    const kept = await this.programmes.kept(tx);
    const found = kept.find(({ programme, isOn }) => isOn && programme.code === (programmeCode ?? USUAL_PROGRAMME));
    return found ? [{ code: found.programme.code, label: found.programme.name }] : [];
  }
}
