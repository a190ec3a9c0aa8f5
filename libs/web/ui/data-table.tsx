import { Box, Button, Group, Loader, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import {
  memo,
  startTransition,
  useDeferredValue,
  useLayoutEffect,
  useOptimistic,
  useRef,
  type ReactNode,
  type ThHTMLAttributes,
} from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import classes from './data-table.module.css';
import { useGoingGroups } from './use-going-groups';
import { useRowKeys } from './use-row-keys';

/** Rows that come and go together where there may be hundreds. */
const GROUP = 50;

/** One column: what it is called and what it shows of a row. */
export interface DataColumn<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Right-aligned tabular figures. */
  numeric?: boolean;
  /** CSS width, e.g. `24%`. */
  width?: string;
  /** The header is read to screen readers only, e.g. over a column of buttons. */
  headerHidden?: boolean;
  /** Without content (null or ''), a dash in the table and no line in the card, so that cards stay short. */
  skipEmpty?: boolean;
  /** Not printed. */
  noPaper?: boolean;
}

type SortDirection = 'ascending' | 'descending' | 'none';

/** How a list is sorted by a column, how after a press on its header, and what that press does. */
export interface ColumnSort {
  direction: SortDirection;
  next: SortDirection;
  onSort: () => void;
}

interface DataTableProps<Row> {
  /** What the table lists; read to screen readers. */
  caption: string;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  /** By the key of a column: makes its header a button that sorts. Apart from the columns, so that no row changes with it. */
  sorts?: Readonly<Record<string, ColumnSort>>;
  rowId: (row: Row) => string;
  /** Marks a row of its own urgency with a line at its edge. */
  rowTone?: (row: Row) => 'safety' | 'overdue' | undefined;
  /**
   * True where nothing is typed or ticked in a row and there may be hundreds: they are drawn after what was pressed, each
   * by itself, and without rows there is no table. Then `columns`, `rowId` and `rowTone` stay the same from one drawing to
   * the next, and a column without `width` takes what the others leave.
   */
  isToRead?: boolean;
}

/**
 * A table that becomes a list of cards at phone width. Put the row's link into the first column with
 * `data-row-link`: `j` and `k` move between these links and `Enter` opens them.
 */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  sorts = {},
  rowId,
  rowTone,
  isToRead = false,
}: DataTableProps<Row>) {
  const table = useRef<HTMLTableElement>(null);
  useRowKeys(table);
  // A press changes the header and what is around the table at once; hundreds of rows follow in pieces that the next press interrupts.
  const later = useDeferredValue(rows);
  const { groups, going } = useGoingGroups(isToRead ? later : rows, isToRead ? GROUP : Number.MAX_SAFE_INTEGER);
  const isEmptied = isToRead && groups.length === 0;
  if (isEmptied && going.length === 0) return null;
  // Cards are laid out with `display`, which takes the meaning from table elements: the roles give it back.
  return (
    <table
      ref={table}
      role="table"
      className={isToRead ? `${classes['table']} ${classes['long']}` : classes['table']}
      style={
        isToRead
          ? { ['--columns' as string]: columns.map(({ width }) => width ?? 'minmax(0, 1fr)').join(' ') }
          : undefined
      }
    >
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead role="rowgroup" data-going={isEmptied || undefined}>
        <tr role="row">
          {columns.map((column) => {
            const sort = sorts[column.key];
            const shared = {
              role: 'columnheader',
              scope: 'col',
              style: { width: column.width },
              className: classOf(column),
            };
            return sort ? (
              <SortHeader key={column.key} {...shared} header={column.header} sort={sort} />
            ) : (
              <th key={column.key} {...shared}>
                {column.headerHidden ? <VisuallyHidden>{column.header}</VisuallyHidden> : column.header}
              </th>
            );
          })}
        </tr>
      </thead>
      {[...groups, ...going].map((group, at) => (
        <tbody key={at} role="rowgroup" data-going={at >= groups.length || undefined}>
          <TableGroup columns={columns} rows={group} rowId={rowId} rowTone={rowTone} />
        </tbody>
      ))}
    </table>
  );
}

interface TableGroupProps<Row> extends Pick<DataTableProps<Row>, 'columns' | 'rows' | 'rowId'> {
  rowTone: DataTableProps<Row>['rowTone'];
}

/** Rows, each drawn on its own: React goes on to the next one only while nobody waits for it. */
const TableGroup = memo(function TableGroup<Row>({ columns, rows, rowId, rowTone }: TableGroupProps<Row>) {
  return rows.map((row) => <TableRow key={rowId(row)} columns={columns} row={row} tone={rowTone?.(row)} />);
}) as <Row>(props: TableGroupProps<Row>) => ReactNode;

interface TableRowProps<Row> {
  columns: readonly DataColumn<Row>[];
  row: Row;
  tone: 'safety' | 'overdue' | undefined;
}

const TableRow = memo(function TableRow<Row>({ columns, row, tone }: TableRowProps<Row>) {
  return (
    <tr role="row" data-tone={tone}>
      {columns.map((column, index) => {
        const content = column.cell(row);
        const isEmpty = content === null || content === undefined || content === '';
        return (
          <td
            key={column.key}
            role="cell"
            className={classOf(column)}
            data-label={column.headerHidden || index === 0 ? undefined : column.header}
            data-skip={isEmpty && column.skipEmpty ? true : undefined}
          >
            <div className={classes['content']}>
              {isEmpty && column.skipEmpty ? <span className={classes['none']}>–</span> : content}
            </div>
          </td>
        );
      })}
    </tr>
  );
}) as <Row>(props: TableRowProps<Row>) => ReactNode;

interface SortHeaderProps extends ThHTMLAttributes<HTMLTableCellElement> {
  header: string;
  sort: ColumnSort;
}

/** Shows at once what was pressed; what follows from it, all over the page, is drawn after that picture. */
function SortHeader({ header, sort: { direction, next, onSort }, ...shared }: SortHeaderProps) {
  const [shown, show] = useOptimistic(direction);
  const press = (): void =>
    startTransition(async () => {
      show(next);
      await nextPicture();
      onSort();
    });
  return (
    <th {...shared} aria-sort={shown}>
      <UnstyledButton className={classes['sort'] ?? ''} onClick={press}>
        {header}
        <span aria-hidden="true" className={classes['arrow']}>
          {shown === 'ascending' ? '↑' : shown === 'descending' ? '↓' : '↕'}
        </span>
      </UnstyledButton>
    </th>
  );
}

const nextPicture = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

function classOf<Row>({ numeric, noPaper }: DataColumn<Row>): string | undefined {
  return numeric ? classes['numeric'] : noPaper ? 'sw-no-print' : undefined;
}

interface TableFooterProps {
  shown: number;
  total: number | undefined;
  hasMore: boolean;
  isLoading: boolean;
  onMore: () => void;
}

/** How many of how many, and the way to the next ones. */
export function TableFooter({ shown, total, hasMore, isLoading, onMore }: TableFooterProps) {
  const { t } = useTranslation('web');
  const count = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  // The button goes with the last of them, and takes the focus to the beginning of the page: whoever pressed it stays here.
  useLayoutEffect(() => {
    if (hasMore || !isPressed.current) return;
    isPressed.current = false;
    if (document.activeElement === document.body) count.current?.focus({ preventScroll: true });
  }, [hasMore]);
  const press = (): void => {
    isPressed.current = true;
    if (!isLoading) onMore();
  };
  return (
    <Group justify="space-between" mt="sm" gap="sm">
      <Box role="status" ref={count} tabIndex={-1}>
        <Text size="xs" c="dimmed" className="sw-figures">
          {t('state.shownOf', { shown, total: total ?? shown })}
        </Text>
      </Box>
      {hasMore && (
        // Not disabled while it loads: a button that is loses the focus.
        <Button variant="default" aria-busy={isLoading} leftSection={isLoading && <Loader size={14} />} onClick={press}>
          {t('state.more')}
        </Button>
      )}
    </Group>
  );
}
