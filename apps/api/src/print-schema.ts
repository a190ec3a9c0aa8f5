import 'reflect-metadata';
import { createRequire } from 'node:module';
import type { Provider, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import type { SliceManifest } from '@stepwell/platform/manifest';
import type * as PatientModule from './patient-manifests';
import type * as StaffModule from './staff-manifests';

const load = createRequire(__filename);

/** Prints the SDL of one surface to standard output, without a database: `print-schema staff | patient`. */
async function main(): Promise<void> {
  const manifests = manifestsOf(process.argv[2]);
  const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: ['error'], abortOnError: false });
  await app.init();
  const resolvers = manifests.flatMap((manifest) => manifest.providers).filter(isResolver);
  const schema = await app.get(GraphQLSchemaFactory).create(resolvers);
  process.stdout.write(`${printSchema(lexicographicSortSchema(schema))}\n`);
  await app.close();
}

/** Only the named surface is loaded: types of both in one process would merge. */
function manifestsOf(surface: string | undefined): readonly SliceManifest[] {
  if (surface === 'staff') return (load('./staff-manifests') as typeof StaffModule).staffManifests;
  if (surface === 'patient') return (load('./patient-manifests') as typeof PatientModule).patientManifests;
  throw new Error('Usage: print-schema staff | patient');
}

function isResolver(provider: Provider): provider is Type {
  return typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
