/** Style sheets that sample pages link to, and the packages they are files of. */
export const sampleStyles = new Map([
  ['/bootstrap5.css', 'bootstrap/dist/css/bootstrap.min.css'],
  ['/bootstrap3.css', 'bootstrap3/dist/css/bootstrap.min.css'],
  ['/datatables.css', 'datatables.net-dt/css/dataTables.dataTables.min.css'],
]);
