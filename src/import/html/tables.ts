import type TurndownService from 'turndown';

/** Tables as GFM has them: one line a row, a header, no cell over several columns. */
export function addTableRules(service: TurndownService, note: (words: string) => void): void {
  service.addRule('cell', {
    filter: ['td', 'th'],
    replacement(content, node) {
      const words = content.trim();
      if (/\n\n/.test(words)) note('the blocks of a table cell became one line');
      const width = Number(node.getAttribute('colspan') ?? 1);
      if (width > 1 || Number(node.getAttribute('rowspan') ?? 1) > 1) note('a table cell over several fields has one');
      const line = words.replace(/\\?\s*\n\s*/g, ' ').replace(/(?<!\\)\|/g, '\\|');
      return ` ${line} |${'  |'.repeat(Math.min(Math.max(width, 1), 100) - 1)}`;
    },
  });
  service.addRule('row', { filter: 'tr', replacement: (content) => (content === '' ? '' : `|${content}\n`) });
  service.addRule('rows', { filter: ['thead', 'tbody', 'tfoot'], replacement: (content) => content });
  service.addRule('caption', { filter: 'caption', replacement: () => '' });
  service.addRule('table', {
    filter: 'table',
    replacement(content, node) {
      const rows = content.split('\n').filter((line) => line.startsWith('|'));
      if (rows.length === 0) return `\n\n${content.trim()}\n\n`;
      const first = node.querySelector('tr');
      // The library's own collections are no iterables.
      const cells: Cell[] = Array.from(
        { length: first?.children.length ?? 0 },
        (_, place) => first?.children[place],
      ).flatMap((cell) => cell ?? []);
      const hasHeader = first?.parentNode?.nodeName === 'THEAD' || cells.every(({ nodeName }) => nodeName === 'TH');
      const columns = Math.max(...rows.map((row) => row.split(/(?<!\\)\|/).length - 2));
      const empty = `|${'  |'.repeat(columns)}`;
      const [header = empty, ...body] = hasHeader ? rows : [empty, ...rows];
      const line = `|${Array.from({ length: columns }, (_, column) => ` ${alignment(cells[column])} |`).join('')}`;
      const words = node.querySelector('caption')?.textContent?.trim() ?? '';
      const caption = words === '' ? '' : `${service.escape(words.replace(/\s+/g, ' '))}\n\n`;
      return `\n\n${caption}${[header, line, ...body].join('\n')}\n\n`;
    },
  });
}

interface Cell {
  readonly nodeName: string;
  getAttribute(name: string): string | null;
}

function alignment(cell: Cell | undefined): string {
  const said = `${cell?.getAttribute('align') ?? ''} ${cell?.getAttribute('style') ?? ''}`;
  const side = /(?:^|text-align:\s*)(left|right|center)/.exec(said)?.[1];
  if (side === 'right') return '---:';
  if (side === 'center') return ':---:';
  return side === 'left' ? ':---' : '---';
}
