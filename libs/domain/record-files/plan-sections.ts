import type { CareDocumentView } from '../plans/care-documents.service';
import type { SignatureView } from '../plans/plan-signatures.service';
import type { PlanView } from '../plans/plans.service';
import { recordWords as words } from './record-words';

/** A heading and what stands below it; one without lines is left out. */
export interface PaperSection {
  heading: string;
  lines: string[];
}

type Content = PlanView['content'];

/** Everything that a relapse-prevention plan says, in the order of its page. */
export function planSections(content: Content): PaperSection[] {
  const named = new Map(content.highRiskSituations.map(({ id, description }) => [id, description]));
  return said([
    { heading: 'Reasons', lines: content.motivations.map(({ text }) => text) },
    { heading: 'High-risk situations', lines: content.highRiskSituations.map(situation) },
    {
      heading: 'Warning signs',
      lines: content.warningSigns.map(
        ({ stage, observer, text }) => `${words.stage[stage]}, ${words.observer[observer]}: ${text}`,
      ),
    },
    {
      heading: 'Coping strategies',
      lines: content.copingStrategies.map(({ kind, text, steps, situationIds }) =>
        joined([
          `${words.coping[kind]}: ${text}`,
          steps.length > 0 && `Steps: ${steps.join('; ')}`,
          situationIds.length > 0 && `For: ${situationIds.map((id) => named.get(id) ?? '').join('; ')}`,
        ]),
      ),
    },
    {
      heading: 'Support contacts',
      lines: content.supportContacts.map(({ role, display, phone }) =>
        joined([`${words.role[role]}: ${display}`, phone]),
      ),
    },
    { heading: 'Every week', lines: week(content) },
    {
      heading: 'Goals',
      lines: content.goals.map(({ horizon, text, targetOn }) =>
        joined([`${horizon === 'short' ? 'Soon' : 'Later'}: ${text}`, targetOn && `by ${targetOn}`]),
      ),
    },
    { heading: 'Naloxone and medication', lines: medication(content.medication) },
    { heading: 'After a lapse', lines: lapse(content.lapseResponse) },
    { heading: 'Note to self', lines: [content.noteToSelf ?? ''] },
  ]);
}

/** Everything that a crisis safety plan or continuing-care plan says. */
export function documentSections({ sections }: Pick<CareDocumentView, 'sections'>): PaperSection[] {
  return said(
    sections.map(({ code, lines }) => ({
      heading: words.section[code],
      lines: lines.map(({ text, phone, on }) => joined([text, phone, on])),
    })),
  );
}

/** Who signed and how; signatures that were voided are not of these words. @param dayOf the day of an instant in words */
export function signatureSection(signatures: readonly SignatureView[], dayOf: (at: Date) => string): PaperSection[] {
  const lines = signatures
    .filter(({ voidedAt }) => !voidedAt)
    .map(({ signer, name, title, method, witnessName, signedAt }) =>
      joined([
        `${signer.replaceAll('_', ' ')}: ${[name, title].filter(Boolean).join(', ')}`,
        dayOf(new Date(signedAt)),
        method.replaceAll('_', ' '),
        witnessName && `seen by ${witnessName}`,
      ]),
    );
  return said([{ heading: 'Signatures', lines }]);
}

function situation({
  kind,
  description,
  likelihood,
  confidence,
  timeWindows,
}: Content['highRiskSituations'][number]): string {
  return joined([
    `${words.situation[kind]}: ${description}`,
    likelihood !== null && `likely ${likelihood} of 10`,
    confidence !== null && `confident ${confidence} of 10`,
    ...timeWindows.map((each) => `${words.weekday[each.weekday]} ${each.startTime} to ${each.endTime}`),
  ]);
}

function week({ weekly, meetings }: Content): string[] {
  return [
    weekly.commitment ?? '',
    weekly.sponsorCalls === null ? '' : `Calls with the sponsor a week: ${weekly.sponsorCalls}`,
    weekly.sponsorVisits === null ? '' : `Times a week to see the sponsor: ${weekly.sponsorVisits}`,
    ...(meetings
      ? [
          `Meetings a week: ${meetings.meetingsPerWeek}`,
          `Paths: ${meetings.paths.join(', ') || 'none chosen'}`,
          ...meetings.meetings.map(({ name, weekday, startTime, place, transport, isHomeGroup }) =>
            joined([
              name,
              weekday === null ? 'by appointment' : `${words.weekday[weekday]} ${startTime ?? ''}`.trim(),
              place,
              transport && `way there: ${transport}`,
              isHomeGroup && 'home group',
            ]),
          ),
        ]
      : []),
  ];
}

function medication(given: Content['medication']): string[] {
  const { takesMedication, nextDoseKind } = given;
  return labelled([
    ['Naloxone is kept', given.naloxoneLocation],
    ['Who can give it', given.naloxoneWho],
    ['Takes prescribed medication', takesMedication === null ? null : takesMedication ? 'yes' : 'no'],
    ['Prescriber', given.prescriber],
    ['Next', nextDoseKind && words.dose[nextDoseKind]],
    ['Next on', given.nextDoseOn],
    ['When and where', given.nextDose],
    ['Supplied through', given.suppliedThrough],
    ['Notes', given.notes],
  ]);
}

function lapse(response: Content['lapseResponse']): string[] {
  return labelled([
    ...response.bySubstance.flatMap(({ branch, firstHour, firstDay }): [string, string][] => [
      [`In the first hour after ${words.branch[branch]}`, firstHour],
      [`On the first day after ${words.branch[branch]}`, firstDay],
    ]),
    ['In the first hour', response.firstHour],
    ['On the first day', response.firstDay],
    ['Whom to tell', response.whoToTell],
    ['The way back', response.wayBack],
  ]);
}

/** Lines of what was answered. */
export function labelled(pairs: readonly (readonly [string, string | number | null | undefined])[]): string[] {
  return pairs
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([label, value]) => `${label}: ${value}`);
}

function joined(parts: readonly (string | false | null)[]): string {
  return parts.filter(Boolean).join(' · ');
}

function said(sections: PaperSection[]): PaperSection[] {
  return sections
    .map(({ heading, lines }) => ({ heading, lines: lines.filter((line) => line !== '') }))
    .filter(({ lines }) => lines.length > 0);
}
