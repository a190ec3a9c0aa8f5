import { inflateSync } from 'node:zlib';

/**
 * The text of each page of a PDF, in the order in which it is drawn: reads objects, unpacks streams and turns glyphs back into
 * letters by the table of their font, as a search or a screen reader does. Knows what our own files hold, and throws on others.
 */
export function textOfPdf(file: Buffer): string[] {
  const raw = file.toString('latin1');
  if (!raw.startsWith('%PDF-') || !raw.trimEnd().endsWith('%%EOF')) throw new Error('This is no PDF.');
  const objects = new Map<string, string>();
  for (const [, id, body] of raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) objects.set(id!, body!);
  const streamOf = (id: string): string => {
    const body = objects.get(id)!;
    const start = body.indexOf('stream\n') + 'stream\n'.length;
    const bytes = Buffer.from(body.slice(start, body.lastIndexOf('\nendstream')), 'latin1');
    return body.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1');
  };
  const linked = (body: string, key: string): string => new RegExp(`/${key} (\\d+) 0 R`).exec(body)![1]!;
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body));
  return pages.map((page) => {
    const resources = objects.get(linked(page, 'Resources'))!;
    const letters = new Map<string, Map<string, string>>();
    for (const [, name, id] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g))
      letters.set(name!, lettersOf(streamOf(linked(objects.get(id!)!, 'ToUnicode'))));
    let font = new Map<string, string>();
    let text = '';
    for (const [, chosen, shown] of streamOf(linked(page, 'Contents')).matchAll(
      /\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g,
    )) {
      if (chosen) font = letters.get(chosen)!;
      else {
        for (const [, glyphs] of shown!.matchAll(/<([\da-f]*)>/g))
          for (const glyph of glyphs!.match(/.{4}/g) ?? []) text += font.get(glyph) ?? '\uFFFD';
        text += '\n';
      }
    }
    return text;
  });
}

/** Reads the ranges `<first> <last> [<letters> …]` of a table. */
function lettersOf(table: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, first, , list] of table.matchAll(/<([\da-f]{4})> <([\da-f]{4})> \[([^\]]*)\]/g)) {
    [...list!.matchAll(/<([\da-f ]*)>/g)].forEach(([, codes], index) => {
      const glyph = (Number.parseInt(first!, 16) + index).toString(16).padStart(4, '0');
      letters.set(glyph, Buffer.from(codes!.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'));
    });
  }
  return letters;
}
