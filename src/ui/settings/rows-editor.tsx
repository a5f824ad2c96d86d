import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Field } from '../parts/field';

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
export function RowsEditor<Row extends object>(props: RowsEditorProps<Row>) {
  const { columns, what, nameOf, blank, fits, onChange } = props;
  const [rows, setRows] = useState<readonly Row[]>(props.rows);
  const [opened, setOpened] = useState<number>();
  const change = (next: readonly Row[]) => {
    setRows(next);
    onChange(next.filter(fits));
  };
  return (
    <>
      <ul class="rows">
        {rows.map((row, at) => (
          <li key={at}>
            <details open={at === opened}>
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
                      change(rows.map((other, place) => (place === at ? { ...other, [key]: text } : other)))
                    }
                  />
                ))}
                <Button look="plain" onPress={() => change(rows.filter((_, place) => place !== at))}>
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
            setOpened(rows.length);
            setRows([...rows, blank()]);
          }}
        >
          Add a {what}
        </Button>
      </div>
    </>
  );
}
