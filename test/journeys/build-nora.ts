import 'reflect-metadata';
import { PatientPins } from '@stepwell/domain/patients/patient-pins.service';
import { issueToken, revokeTokensOf } from '@stepwell/platform/auth/one-time-tokens';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import { createDataSource } from '@stepwell/platform/database/data-source';
import { Database } from '@stepwell/platform/database/database';
import { FeedSource } from '@stepwell/domain/meetings/feed-source.entity';
import { Meeting } from '@stepwell/domain/meetings/meeting.entity';
import { MeetingImport } from '@stepwell/domain/meetings/meeting-import.entity';
import { buildFeedSource } from '@stepwell/test/support/build-meeting';
import {
  buildOrganization,
  buildStaff,
  type BuildHost,
  type BuiltOrganization,
} from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { buildPlan, planContent } from '@stepwell/test/support/build-plan';
import { importRows } from '@stepwell/test/support/directory-host';
import type { Stack } from '@stepwell/test/support/start-stack';

/** Opens what Nora sees. */
export const pin = '294716';
const everyDay = [0, 1, 2, 3, 4, 5, 6];

/** Nora, treated for opioids and alcohol, with a plan whose hard time is always, and what happens to her phone from afar. */
export interface BuiltNora {
  nora: BuiltPatient;
  /** A new link to her pages. */
  link(): Promise<string>;
  /** What staff do when her phone is lost. */
  endCopies(): Promise<void>;
}

/** Does something in the database of a running stack, and leaves no connection open. */
async function within<Result>(stack: Stack, work: (host: BuildHost) => Promise<Result>): Promise<Result> {
  const { urls, contextSecret } = stack.database;
  const entities = [FeedSource, Meeting, MeetingImport];
  const dataSource = createDataSource({ url: urls.rw, entities, pool: 2, applicationName: 'stepwell-journey' });
  await dataSource.initialize();
  try {
    return await work({ database: new Database(dataSource, contextSecret), ownerUrl: urls.owner });
  } finally {
    await dataSource.destroy();
  }
}

/** Fills the database of a running stack. */
export async function buildNora(stack: Stack): Promise<BuiltNora> {
  const { home, nora } = await within(stack, (host) => fill(host, stack));
  return {
    nora,
    link: async () => {
      const token = await within(stack, (host) =>
        host.database.write(home.system, async (tx) => {
          const expiresAt = new Date((await tx.now()).getTime() + 3_600_000);
          return issueToken(tx, { purpose: 'access_link', organizationId: home.id, subjectId: nora.id, expiresAt });
        }),
      );
      return `${stack.patientUrl}/#${token}`;
    },
    endCopies: () =>
      within(stack, (host) => host.database.write(home.system, (tx) => revokeTokensOf(tx, 'kept_copy', nora.id))),
  };
}

async function fill(host: BuildHost, stack: Stack): Promise<{ home: BuiltOrganization; nora: BuiltPatient }> {
  const pins = new PatientPins(new IdentityDigest({ IDENTITY_SECRET: stack.env['IDENTITY_SECRET']! }));
  const home = await buildOrganization(host, { name: 'Cedar House' });
  const clinician = await buildStaff(host, home.id, ['clinical_supervisor'], { displayName: 'Maria Lopez' });
  const nora = await buildPatient(host, home, { firstName: 'Nora', lastName: 'Quill', careTeam: [clinician] });
  const plan = planContent({
    noteToSelf: 'You have done this before. Call Ana first.',
    highRiskSituations: [
      {
        ...planContent().highRiskSituations[0]!,
        description: 'Any evening alone at home',
        timeWindows: everyDay.map((weekday) => ({ weekday, startTime: '00:00', endTime: '23:59' })),
      },
    ],
  });
  await buildPlan(host, nora, clinician, { content: plan });
  const source = await buildFeedSource(host, home.id);
  await importRows(
    host,
    clinician,
    source,
    everyDay.flatMap((day) =>
      // The last one late: the hard time ends with the day, and what has begun is no option any more.
      ['01:30', '05:30', '09:30', '13:30', '17:30', '21:30', '23:58'].map((time) => ({
        ...{ slug: `${day} ${time}`, name: 'Candle group', day, time, types: ['ONL'] },
        conference_url: 'https://zoom.us/j/123456789',
      })),
    ),
  );
  await host.database.write(home.system, async (tx) => {
    await tx.query(
      `update patients set primary_substances = '{opioids,alcohol}' where organization_id = $1 and id = $2`,
      [home.id, nora.id],
    );
    await tx.query(`insert into patient_access (organization_id, patient_id, pin_hash) values ($1, $2, $3)`, [
      home.id,
      nora.id,
      await pins.hash(nora.id, pin),
    ]);
    await tx.query(
      `insert into recovery_paths (organization_id, patient_id, paths, meetings_per_week, effective_from, asked, offered,
         is_agreed, chosen_by_id, version)
       values ($1, $2, '{AA}', 2, current_date, '{patient}', '{}', true, $3, 1)`,
      [home.id, nora.id, clinician.actorId],
    );
  });
  return { home, nora };
}
