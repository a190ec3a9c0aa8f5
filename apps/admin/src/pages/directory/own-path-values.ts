import type { TFunction } from 'i18next';
import { z } from 'zod';
import type { AddOwnPathInput, MeetingFormat, OwnPathsQuery as Answer } from '../../../gql/graphql';
import { formats } from './meeting-filter';

/** A type code as it is typed; '' is nothing said. */
export type TypeValues = { code: string; en: string; es: string; format: string };

/** What the form of a path holds. */
export type OwnPathValues = { name: string; kind: string; website: string; types: TypeValues[] };

/** A type that is not filled in yet. */
export const noType: TypeValues = { code: '', en: '', es: '', format: '' };

/** The form of a path as it stands; of a new one, empty. */
export function ownPathValues(path?: Answer['ownPaths'][number]): OwnPathValues {
  return {
    name: path?.name ?? '',
    kind: path ? (path.isTwelveStep ? 'steps' : 'other') : '',
    website: path?.website ?? '',
    types: (path?.meetingTypes ?? []).map(({ code, en, es, format }) => ({
      code,
      en,
      es: es ?? '',
      format: format ?? '',
    })),
  };
}

/** The form as the API takes it; rows in which nothing stands are left out. */
export function ownPathInput({ name, kind, website, types }: OwnPathValues): AddOwnPathInput {
  return {
    name: name.trim(),
    isTwelveStep: kind === 'steps',
    website: website.trim() || null,
    meetingTypes: types.filter(isFilled).map(({ code, en, es, format }) => ({
      code: code.trim(),
      en: en.trim(),
      es: es.trim() || null,
      format: formats.find((each): each is MeetingFormat => each === format) ?? null,
    })),
  };
}

/** What must hold before a path is sent. */
export function ownPathSchema(t: TFunction<'admin'>) {
  const type = z
    .object({ code: z.string(), en: z.string(), es: z.string(), format: z.string() })
    .refine((each) => !isFilled(each) || each.code.trim() !== '', { path: ['code'], error: t('ownPath.codeMissing') })
    .refine((each) => !isFilled(each) || each.en.trim() !== '', { path: ['en'], error: t('ownPath.wordsMissing') });
  return z.object({
    name: z.string().trim().min(1, t('ownPath.nameMissing')).max(120, t('ownPath.nameLong')),
    kind: z.string().min(1, t('ownPath.kindMissing')),
    website: z.string(),
    types: z.array(type),
  });
}

function isFilled({ code, en, es, format }: TypeValues): boolean {
  return [code, en, es, format].some((text) => text.trim() !== '');
}
