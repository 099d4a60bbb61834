import { type FontName, runsOf } from './statement-fonts';

const ink = '#1f1a1e';
const quiet = '#5d545a';
const line = '#ddd6db';
const accent = '#652053';

interface Written {
  readonly size: number;
  readonly font?: FontName;
  readonly color?: string;
  /** Points left free below. */
  readonly below?: number;
}

/**
 * Writes a tagged page: whatever is drawn belongs to an element of the document's structure (heading, paragraph, table),
 * or is marked as decoration. PDF/UA (ISO 14289-1) asks for that, so that a screen reader reads it in order.
 */
export class StatementPage {
  private readonly root: PDFKit.PDFStructureElement;

  constructor(private readonly document: PDFKit.PDFDocument) {
    this.root = document.struct('Document');
    document.addStructure(this.root);
  }

  element(tag: 'H1' | 'H2' | 'P', text: string, written: Written): void {
    this.root.add(this.document.struct(tag, {}, [() => this.write(text, written)]));
  }

  heading(text: string): void {
    this.document.moveDown(0.6);
    this.element('H2', text, { size: 13, font: 'bold', color: accent, below: 6 });
  }

  /** A table with a head and, in each row, a head of its own in the first column. Widths are shares of the page. */
  table(head: readonly string[], rows: readonly (readonly string[])[], widths: readonly number[]): void {
    const table = this.document.struct('Table');
    this.root.add(table);
    this.row(table, head, widths, () => ({ tag: 'TH', font: 'bold', size: 9.5, color: quiet }));
    for (const row of rows)
      this.row(table, row, widths, (column) => ({
        tag: column === 0 ? 'TH' : 'TD',
        font: column === 0 ? 'bold' : 'regular',
        size: 11,
        color: ink,
      }));
    table.end();
    this.document.x = this.document.page.margins.left;
    this.document.moveDown(0.8);
  }

  end(): void {
    this.root.end();
    this.document.end();
  }

  private row(
    table: PDFKit.PDFStructureElement,
    cells: readonly string[],
    widths: readonly number[],
    style: (column: number) => { tag: 'TH' | 'TD'; font: FontName; size: number; color: string },
  ): void {
    const { document } = this;
    const { left, right } = document.page.margins;
    const room = document.page.width - left - right;
    const top = document.y + 5;
    const row = document.struct('TR');
    table.add(row);
    let bottom = top;
    let x = left;
    for (const [column, text] of cells.entries()) {
      const width = room * (widths[column] ?? 0);
      const { tag, ...written } = style(column);
      const at = x;
      row.add(
        document.struct(tag, {}, [
          () => {
            document.x = at;
            document.y = top;
            this.write(text, written, width - 10);
            bottom = Math.max(bottom, document.y);
          },
        ]),
      );
      x += width;
    }
    row.end();
    document.x = left;
    document.y = bottom + 5;
    this.rule(document.y);
  }

  /** A line that means nothing: an artifact, which readers pass over. */
  private rule(y: number): void {
    const { document } = this;
    const { left, right } = document.page.margins;
    document.markContent('Artifact', { type: 'Layout' });
    document
      .moveTo(left, y)
      .lineTo(document.page.width - right, y)
      .lineWidth(0.75)
      .strokeColor(line)
      .stroke();
    document.endMarkedContent();
  }

  private write(text: string, { size, font = 'regular', color = ink, below = 0 }: Written, width?: number): void {
    const runs = runsOf(text, font);
    this.document.fillColor(color).fontSize(size);
    for (const [index, run] of runs.entries())
      this.document.font(run.font).text(run.text, { continued: index < runs.length - 1, lineGap: 2, ...(width ? { width } : {}) });
    this.document.y += below;
  }
}
