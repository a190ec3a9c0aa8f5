import { mappedFields, type ColumnMapping, type MappedField } from './column-mapping';

/** Names that columns go by, letters and digits only; for most fields the first one that is there counts. */
const names: Readonly<Record<MappedField, readonly string[]>> = {
  slug: ['slug', 'bmltid', 'id', 'committee', 'meetingid'],
  name: ['name', 'meetingname', 'title', 'committeename', 'groupname', 'group', 'locationname', 'meetingfocus'],
  day: ['day', 'dayofweek', 'weekday', 'meetingday'],
  time: ['time', 'starttime', 'start', 'meetingtime', 'begins', 'begin', 'timestart'],
  end_time: ['endtime', 'end', 'ends', 'timeend', 'finish'],
  timezone: ['timezone', 'tz'],
  types: [
    ...[
      'types',
      'type',
      'codes',
      'kind',
      'categories',
      'descriptors',
      'formats',
      'format',
      'meetingtypes',
      'meetingfocus',
    ],
    ...['closed', 'format1', 'format2', 'format3', 'format4', 'format5'],
  ],
  attendance_option: ['attendanceoption', 'attendance'],
  location: ['location', 'locationname', 'place', 'venue', 'building', 'where'],
  formatted_address: ['formattedaddress', 'fulladdress'],
  address: ['address', 'streetaddress', 'street', 'address1'],
  city: ['city', 'town', 'municipality'],
  state: ['state', 'province'],
  postal_code: ['postalcode', 'zip', 'zipcode', 'postcode'],
  country: ['country'],
  region: ['region', 'area', 'neighborhood', 'locborough', 'district'],
  latitude: ['latitude', 'lat'],
  longitude: ['longitude', 'lng', 'lon'],
  conference_url: ['conferenceurl', 'onlinelink', 'meetinglink', 'virtualmeetinglink', 'zoomlink', 'zoom', 'video'],
  conference_phone: ['conferencephone', 'phonemeetingnumber', 'dialin'],
  notes: ['notes', 'desc', 'description', 'specialinformation', 'comments', 'room', 'directions', 'virtualmeetinginfo'],
  unpublished: ['unpublished', 'delete', 'deleted'],
};

/** Fields that take every column of such a name. */
const gathers: readonly MappedField[] = ['types', 'notes', 'unpublished'];

/** What the columns of a table most likely hold, as a beginning for a person to mend; contacts are never guessed. */
export function guessMapping(columns: readonly string[]): ColumnMapping {
  const byName = new Map<string, string>();
  for (const column of columns) {
    const name = column
      .toLowerCase()
      .replace(/^.*\./, '')
      .replace(/[^a-z0-9]/g, '');
    if (!byName.has(name)) byName.set(name, column);
  }
  const found = (field: MappedField): string[] => names[field].flatMap((name) => byName.get(name) ?? []);
  const mapping = Object.fromEntries(
    mappedFields
      .map((field) => [field, gathers.includes(field) ? found(field).slice(0, 8) : found(field).slice(0, 1)] as const)
      .filter(([, named]) => named.length > 0),
  ) as ColumnMapping;
  const half = byName.get('ampm');
  return mapping.time && half ? { ...mapping, time: [...mapping.time, half] } : mapping;
}
