import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
const mantine = path.join(root, 'node_modules/@mantine/core');
const read = (file: string): string => readFileSync(file, 'utf8');

/** What these folders import from Mantine by name, types aside. */
function usedNames(folders: readonly string[]): Set<string> {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => path.join(root, folder, file)),
  );
  const lists = files.flatMap((file) =>
    [...read(file).matchAll(/import\s*\{([^{}]*)\}\s*from '@mantine\/core'/g)].map(([, names = '']) => names),
  );
  const names = lists.flatMap((list) => list.split(',').map((name) => name.trim()));
  return new Set(names.filter((name) => name && !name.startsWith('type ')).map((name) => name.split(' as ')[0]!));
}

/** Where Mantine keeps what it exports by these names. */
function filesOf(names: Set<string>): string[] {
  return [...read(path.join(mantine, 'esm/index.mjs')).matchAll(/\{([^{}]*)\} from "\.\/([^"]+)"/g)]
    .filter(([, list = '']) => list.split(',').some((name) => names.has(name.trim().split(' as ').at(-1)!)))
    .map(([, , file = '']) => path.join(mantine, 'esm', file));
}

/** The parts of Mantine with a style sheet of their own that these files import, directly or not. */
function styledParts(files: readonly string[], seen = new Set<string>()): Set<string> {
  for (const file of files.filter((each) => !seen.has(each))) {
    seen.add(file);
    const imports = [...read(file).matchAll(/from "(\.[^"]+)"/g)].map(([, name = '']) =>
      path.resolve(file, '..', name),
    );
    styledParts(imports, seen);
  }
  const names = [...seen]
    .filter((file) => file.endsWith('.module.mjs'))
    .map((file) => path.basename(file, '.module.mjs'));
  return new Set(names.filter((name) => existsSync(path.join(mantine, 'styles', `${name}.css`))));
}

describe('the styles of the staff apps', () => {
  const listed = [
    ...read(path.join(root, 'libs/web/ui/staff.css')).matchAll(/@import '@mantine\/core\/styles\/(.+)\.css'/g),
  ];
  const imported = listed.map(([, name = '']) => name);

  it('are those of what the apps use, and no others', () => {
    const needed = styledParts(filesOf(usedNames(['apps/clinician/src', 'apps/admin/src', 'libs/web'])));
    const ground = ['baseline', 'default-css-variables', 'global'];
    expect([...imported].sort()).toEqual([...ground, ...needed].sort());
  });

  it('stand in the order in which Mantine has them, since a later rule wins', () => {
    const all = read(path.join(mantine, 'styles.css'));
    const places = imported.map((name) =>
      all.indexOf(
        read(path.join(mantine, 'styles', `${name}.css`))
          .trim()
          .slice(0, 80),
      ),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });
});
