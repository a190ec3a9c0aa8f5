import { Client } from 'pg';
import { buildPatient } from '@stepwell/test/support/build-patient';
import { actingAsSystem } from '@stepwell/test/support/build-organization';
import { openTestHost } from '@stepwell/test/support/build-host';
import { startStaffApi } from '@stepwell/test/support/start-api';
import { seedOrganization } from '../../../isolation/seed-organization';
import { ownMeasureInput } from '../../../isolation/measure-operations';
import { staffOperations } from '../../../isolation/staff-operations';
import { describeForms } from './forms';
import type { Operation, Variables } from './input-form';
import { OrganizationRows } from './organization-rows';

describe('a form of the staff surface', () => {
  describeForms('staff', async () => {
    const host = await openTestHost();
    const api = await startStaffApi(host);
    const superuser = new Client({ connectionString: host.test.urls.superuser });
    await superuser.connect();
    const mine = await seedOrganization(host, api, 'plain');
    // What asks for password or code again is tried for longer than they count.
    await superuser.query(`update sessions set proven_at = 'infinity'`);
    const rows = new OrganizationRows(superuser, mine.id);
    const facility = { id: mine.ids.facility, name: 'Facility', timeZone: 'America/Chicago' };
    const organization = { id: mine.id, name: 'plain', facility, system: actingAsSystem(mine.id) };
    const newcomer = (await buildPatient(host, organization)).id;

    return {
      api,
      rows,
      cookieOf: ({ name }) => mine.cookies[staffOperations[name]!.as],
      async baseline(operation: Operation) {
        const known = staffOperations[operation.name]!.variables?.(mine.ids) ?? {};
        const variables: Variables = {
          ...operation.sample(),
          ...(known['input'] || known['id'] || known['patientId'] || known['importId'] ? known : {}),
        };
        if (operation.name === 'keepOwnMeasure') variables['input'] = ownMeasureInput();
        const input = variables['input'] as Variables | undefined;
        if (operation.name === 'startPlan' || operation.name === 'startCareDocument') {
          await superuser.query(`delete from relapse_prevention_plans where patient_id = $1`, [newcomer]);
          input!['patientId'] = newcomer;
        }
        // Opened again meanwhile, it answers the one that runs.
        if (operation.name === 'openEmergency' || operation.name === 'findInEmergency')
          await superuser.query('update emergency_accesses set ended_at = now() where ended_at is null');
        if (operation.name === 'closeSafetyItem') input!['id'] = await rows.newSafetyItem(mine.ids.patient);
        // A programme of its own each time: a next version needs the one before.
        if (operation.name === 'publishFollowUpProgramme') delete input!['programmeCode'];
        await rows.makeSendingReady(operation.name, mine.ids.clinician);
        if (operation.name === 'completeTask') input!['id'] = await rows.newTask(mine.ids.patient);
        if (operation.name === 'markAttendanceInError')
          input!['attendanceId'] = await rows.newAttendance(mine.ids.patient);
        if (operation.name === 'addContact')
          await superuser.query('update patient_contacts set removed_at = now() where address not like $1', ['plain%']);
        // The version of a questionnaire is a word, not the number of a row.
        if (typeof input?.['version'] === 'number')
          input['version'] = await rows.versionOf(input['id'] ?? input['appointmentId']);
        // A law is kept beside a rule that rests on one, and each save is an edition of its own.
        if (operation.name === 'saveMinorRule') {
          const { rows: held } = await superuser.query<{ version: number }>(
            'select max(version)::int as version from minor_rules where organization_id = $1',
            [mine.id],
          );
          Object.assign(input!, { rule: 'MINOR_ALONE', version: held[0]!.version });
        }
        if (input && 'expectedVersion' in input)
          input['expectedVersion'] = await rows.versionOf(input['patientId'], true);
        return variables;
      },
      async close() {
        await superuser.end();
        await api.close();
        await host.close();
      },
    };
  });
});
