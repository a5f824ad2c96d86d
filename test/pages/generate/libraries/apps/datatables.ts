import $ from 'jquery';
import DataTable from 'datatables.net-bs5';
import 'datatables.net-responsive-bs5';
import 'bootstrap/dist/css/bootstrap.min.css';
import 'datatables.net-bs5/css/dataTables.bootstrap5.min.css';
import 'datatables.net-responsive-bs5/css/responsive.bootstrap5.min.css';
import { A, C, C2, X, type LibraryPage } from './react-page';

const rows = [['Ann Poe', C, X, A, 'Pike'], ['Bob Roe', C2, '402557720', '209911043', 'Fayette']];
const columns = ['Client', 'Case Number', 'Individual ID', 'Application Number', 'County'].map((title) => ({ title }));
const all = { cases: [C, C2], applications: [A, '209911043'] };

const table = (name: string, width: string, options: object, expected: LibraryPage['expected'], after?: (root: HTMLElement) => void): LibraryPage => ({
  name,
  expected,
  show: (root) => {
    root.style.width = width;
    root.append($('<table class="table table-striped" style="width:100%"></table>')[0] as HTMLElement);
    new DataTable(root.querySelector('table') as HTMLTableElement, { data: rows, columns, ...options });
    after?.(root);
  },
});

const open = (root: HTMLElement) => root.querySelectorAll<HTMLElement>('td.dtr-control').forEach((cell) => cell.click());

/** jQuery DataTables with Bootstrap 5: plain, with its header in a table of its own, and with columns folded into a row below. */
export const dataTables = [
  table('datatables', '1000px', {}, all),
  table('datatables-scroll', '900px', { scrollY: '200px', scrollX: true, scrollCollapse: true }, all),
  table('datatables-responsive-folded', '420px', { responsive: true }, { cases: [C, C2] }),
  table('datatables-responsive-open', '300px', { responsive: true }, all, open),
  table('datatables-searched', '1000px', { search: { search: 'Ann' } }, { cases: [C], applications: [A] }),
];
