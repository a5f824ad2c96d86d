/** The style sheet of the practice Agent Portal: a government portal of about 2012. */
export const agentPortalStyle = `
* { box-sizing: border-box; }
body { margin: 0; background: #e9edf2; color: #222; font: 13px/1.5 Verdana, 'DejaVu Sans', Geneva, sans-serif; }
a { color: #0b4f8a; }
h1 { margin: 4px 0 14px; color: #17375e; font: normal 22px Georgia, 'DejaVu Serif', serif; border-bottom: 2px solid #c9d6e5; padding-bottom: 6px; }
h2 { margin: 22px 0 8px; padding: 6px 10px; background: linear-gradient(#4f7cac, #365f8c); color: #fff; font: bold 13px Verdana, 'DejaVu Sans', sans-serif; }
h3 { margin: 0 0 8px; color: #17375e; font: bold 13px Verdana, 'DejaVu Sans', sans-serif; }
.practice-note { padding: 6px 16px; background: #fff4c9; border-bottom: 1px solid #d9bf62; font-size: 12px; }
#header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; padding: 12px 16px; background: linear-gradient(#24507f, #17375e); color: #fff; }
#header a { color: #fff; }
#header p { margin: 0; font-size: 12px; }
.wordmark { font: 24px Georgia, 'DejaVu Serif', serif; text-decoration: none; }
.wordmark span { font-size: 12px; opacity: 0.85; }
#menu { background: #c9d6e5; border-bottom: 1px solid #9db3cb; }
#menu ul { display: flex; flex-wrap: wrap; margin: 0; padding: 0 8px; list-style: none; }
#menu a { display: block; padding: 9px 14px; color: #17375e; text-decoration: none; }
#menu a:hover { background: #b4c6da; }
#menu .active a { background: #fff; font-weight: bold; border-top: 3px solid #b3541e; padding-top: 6px; }
#main { display: flex; flex-wrap: wrap; gap: 16px; max-width: 1180px; margin: 16px auto; padding: 0 16px; }
#sidebar { width: 190px; padding: 12px; background: #fff; border: 1px solid #c2cbd6; align-self: flex-start; }
#sidebar ul { margin: 0; padding-left: 18px; }
#content { flex: 1 1 480px; min-width: 0; padding: 14px 18px 24px; background: #fff; border: 1px solid #c2cbd6; }
.breadcrumb { margin-bottom: 10px; color: #555; font-size: 11px; }
#footer { padding: 12px 16px 24px; text-align: center; color: #556; font-size: 11px; }
table { width: 100%; border-collapse: collapse; }
.scroll { overflow-x: auto; }
caption { text-align: left; color: #555; font-size: 11px; padding: 2px 0 4px; }
th, td { padding: 6px 8px; border: 1px solid #c2cbd6; text-align: left; vertical-align: top; }
th { background: #e3eaf2; color: #17375e; }
td:last-child { white-space: nowrap; }
tbody tr:nth-child(even) td { background: #f6f8fb; }
dl { display: grid; grid-template-columns: max-content 1fr max-content 1fr; gap: 5px 14px; margin: 0; }
dt { color: #445; font-weight: bold; }
dd { margin: 0; }
.field { display: flex; flex-wrap: wrap; gap: 4px 12px; margin-bottom: 9px; align-items: baseline; }
.field label, .field .name { width: 190px; font-weight: bold; color: #445; }
input[type='text'], input[type='password'], select, textarea { width: 260px; max-width: 100%; padding: 4px 6px; border: 1px solid #8b9bb0; font: inherit; }
input[readonly] { background: #eef1f5; }
.input-validation-error { border-color: #b00020 !important; background: #fff3f3; }
.field-validation-error { color: #b00020; }
.validation-summary-errors, .alert-danger { margin: 0 0 14px; padding: 8px 14px; border: 1px solid #b00020; background: #fff3f3; color: #8a0019; }
.validation-summary-errors ul { margin: 4px 0 0; padding-left: 18px; }
.alert-info { margin: 0 0 14px; padding: 8px 14px; border: 1px solid #6c93bd; background: #eef5fc; }
.alert-warning { margin: 0 0 14px; padding: 8px 14px; border: 1px solid #c89b2b; background: #fff8e3; }
button, input[type='submit'] { padding: 5px 16px; border: 1px solid #17375e; border-radius: 3px; background: linear-gradient(#5a86b5, #365f8c); color: #fff; font: bold 12px Verdana, 'DejaVu Sans', sans-serif; cursor: pointer; }
.tiles { display: flex; flex-wrap: wrap; gap: 12px; margin-bottom: 12px; }
.tile { flex: 1 1 150px; padding: 10px 12px; border: 1px solid #c2cbd6; background: #f6f8fb; }
.tile b { display: block; color: #17375e; font: 26px Georgia, 'DejaVu Serif', serif; }
.modal { position: fixed; inset: 0; display: flex; align-items: center; justify-content: center; background: rgb(0 0 0 / 45%); }
.modal-content { width: 420px; max-width: 92vw; padding: 0 0 16px; background: #fff; border: 1px solid #17375e; }
.modal-content h2 { margin: 0 0 12px; }
.modal-content p { margin: 0 16px 14px; }
.modal-content button { margin-left: 16px; }
iframe { width: 100%; height: 260px; border: 1px solid #c2cbd6; }
@media (max-width: 700px) { dl { grid-template-columns: 1fr; } #sidebar { width: 100%; } }
`;
