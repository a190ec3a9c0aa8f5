import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { ClearError } from './clear-error.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The variables that a file of the form `NAME=value` (or, commented out, `#NAME=value`) names. */
export function variablesIn(file) {
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
}

/**
 * The services of docker/compose.yaml as an engine reads them with these values in docker/.env.
 * @throws ClearError for a value that the file asks for and that is missing or empty
 */
export function readServices(values) {
  const fill = (text) =>
    text.replace(/\$\$|\$\{(\w+):([?-])([^}]*)\}/g, (all, name, kind, rest) => {
      if (all === '$$') return '$';
      if (!values[name] && kind === '?') throw new ClearError(`${name}: ${rest}`);
      return values[name] || rest;
    });
  const { services } = parse(fs.readFileSync(path.join(root, 'docker', 'compose.yaml'), 'utf8'), { merge: true });
  return JSON.parse(JSON.stringify(services), (_, value) => (typeof value === 'string' ? fill(value) : value));
}
