import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { DateTimeScalar, LocalDateScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import type { SliceManifest } from '@stepwell/platform/manifest';

/** Prints the SDL of one surface to standard output, without a database: `print-schema staff | patient`. */
async function main(): Promise<void> {
  const manifests = await manifestsOf(process.argv[2]);
  const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: ['error'], abortOnError: false });
  await app.init();
  const resolvers = manifests.flatMap((manifest) => manifest.providers).filter(isResolver);
  const schema = await app.get(GraphQLSchemaFactory).create(resolvers, [DateTimeScalar, LocalDateScalar, LocalTimeScalar] as never);
  process.stdout.write(`${printSchema(lexicographicSortSchema(schema))}\n`);
  await app.close();
}

/** Only the named surface is loaded: types of both in one process would merge. */
async function manifestsOf(surface: string | undefined): Promise<readonly SliceManifest[]> {
  if (surface === 'staff') return (await import('./staff-manifests')).staffManifests;
  if (surface === 'patient') return (await import('./patient-manifests')).patientManifests;
  throw new Error('Usage: print-schema staff | patient');
}

function isResolver(provider: Type): boolean {
  return Reflect.hasMetadata('graphql:resolver_type', provider);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
