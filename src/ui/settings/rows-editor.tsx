import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { newId } from '../../browser/new-id';
import { mergeList } from '../../domain/merge-list';
import { withRowIds } from '../../domain/row-ids';
import { Button } from '../parts/button';
import { Field } from '../parts/field';

/** A row may have an id; while it is edited here it has one. */
interface Named {
  id?: string | undefined;
}

/** One text of a row. */
export interface Column<Row> {
  key: keyof Row & string;
  label: string;
  type?: 'text' | 'date' | 'url';
  problem?: (row: Row) => string | undefined;
}

interface RowsEditorProps<Row> {
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  /** "row", "link": what one of them is called. */
  what: string;
  nameOf: (row: Row) => string;
  /** A row with nothing in it. */
  blank: () => Row;
  /** Only rows that can be kept are handed on. */
  fits: (row: Row) => boolean;
  onChange: (rows: Row[]) => void;
}

/**
 * A list of rows to be edited, each folded up under its name. A row that cannot be kept yet stays here, marked, and the
 * others are saved meanwhile.
 */
export function RowsEditor<Row extends Named>(props: RowsEditorProps<Row>) {
  const { columns, what, nameOf, blank, fits } = props;
  const { rows, setRows, change } = useRows(props);
  const [opened, setOpened] = useState<string>();
  return (
    <>
      <ul class="rows">
        {rows.map((row) => (
          <li key={row.id}>
            <details open={row.id === opened}>
              <summary>
                {nameOf(row) || `New ${what}`}
                {!fits(row) && <span class="tag warn">Not complete: not saved</span>}
              </summary>
              <div class="link-row">
                {columns.map(({ key, label, type = 'text', problem }) => (
                  <Field
                    key={key}
                    label={label}
                    type={type}
                    value={String(row[key as keyof Row] ?? '')}
                    problem={problem?.(row)}
                    onText={(text) =>
                      change(rows.map((other) => (other.id === row.id ? { ...other, [key]: text } : other)))
                    }
                  />
                ))}
                <Button look="plain" onPress={() => change(rows.filter(({ id }) => id !== row.id))}>
                  Remove<span class="unseen">: {nameOf(row)}</span>
                </Button>
              </div>
            </details>
          </li>
        ))}
      </ul>
      <div>
        <Button
          onPress={() => {
            const added = { ...blank(), id: newId() };
            setOpened(added.id);
            setRows([...rows, added]);
          }}
        >
          Add a {what}
        </Button>
      </div>
    </>
  );
}

/**
 * The rows as they are edited here, joined with what another window changes meanwhile. Of a row that cannot be kept as it
 * is now, what was kept of it before stays.
 */
function useRows<Row extends Named>({ rows: given, fits, onChange }: RowsEditorProps<Row>) {
  type Edited = Row & { id: string };
  const kept = useMemo(() => withRowIds(given), [given]);
  const known = useRef<readonly Edited[]>(kept);
  const [rows, setRows] = useState<readonly Edited[]>(kept);
  // At once: a key pressed between a drawing and a plain effect would be taken back by it.
  useLayoutEffect(() => {
    const before = known.current;
    known.current = kept;
    setRows((mine) => mergeList(before, mine, kept));
  }, [kept]);
  const change = (next: readonly Edited[]) => {
    setRows(next);
    const whole = next.flatMap((row) => {
      const before = known.current.find(({ id }) => id === row.id);
      return fits(row) ? [row] : before && fits(before) ? [before] : [];
    });
    known.current = whole;
    onChange(whole);
  };
  return { rows, setRows, change };
}
