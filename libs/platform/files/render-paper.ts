import { once } from 'node:events';
import PDFDocument from 'pdfkit';

/** What stands on a paper, in the order in which it is read. */
export interface Paper {
  title: string;
  /** Whose and of when it is: label and value, on lines of their own. */
  facts: readonly (readonly [label: string, value: string])[];
  sections: readonly { heading: string; lines: readonly string[] }[];
  /** Stands at the foot of every page. */
  notice: string;
}

/** Letters of Latin, Cyrillic, Greek, Arabic and Hebrew script; the fonts that every PDF reader has know only the first. */
const fonts = {
  text: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
};
/** Points, 72 to the inch: room at the sides, and at the foot for the notice and the page number. */
const MARGINS = { top: 60, left: 60, right: 60, bottom: 84 };

/** A paper as the bytes of a PDF file in letter size, with its notice and the number of the page on every page. */
export async function renderPaper({ title, facts, sections, notice }: Paper): Promise<Buffer> {
  const document = new PDFDocument({
    ...{ size: 'LETTER', margins: MARGINS, bufferPages: true, pdfVersion: '1.7', tagged: true, lang: 'en' },
    ...{ displayTitle: true, info: { Title: title, Creator: 'Stepwell', Producer: 'Stepwell' } },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const body = document.struct('Document');
  document.addStructure(body);
  const write = (tag: string, font: keyof typeof fonts, size: number, text: string): void => {
    const draw = (): void => void document.font(fonts[font]).fontSize(size).text(text, { lineGap: 2 });
    body.add(document.struct(tag, {}, draw));
  };
  write('H1', 'bold', 16, title);
  document.moveDown(0.5);
  for (const [label, value] of facts) write('P', 'text', 10, `${label}: ${value}`);
  for (const { heading, lines } of sections) {
    document.moveDown(0.8);
    write('H2', 'bold', 12, heading);
    for (const line of lines) write('P', 'text', 10, line);
  }
  body.end();
  writeFoot(document, notice);
  const ended = once(document, 'end');
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

/** Last, when the number of pages is known; below the margin, where text would otherwise begin a page of its own. */
function writeFoot(document: PDFKit.PDFDocument, notice: string): void {
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page);
    const { width, height, margins } = document.page;
    margins.bottom = 0;
    document.markContent('Artifact', { type: 'Pagination' });
    document
      .font(fonts.text)
      .fontSize(8)
      .text(`${notice}\n${page - start + 1} / ${count}`, margins.left, height - 60, {
        width: width - margins.left - margins.right,
        align: 'center',
      });
    document.endMarkedContent();
    margins.bottom = MARGINS.bottom;
  }
}
