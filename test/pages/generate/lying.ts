import { C, X, one, sample } from './page.ts';

const at = (left: number, top: number, text: string): string => `<span style="position:absolute;left:${left}px;top:${top}px">${text}</span>`;

/** Labels that lie: hidden, moved, or over a value of another shape. What the eye sees is what counts. */
export const lying = [
 sample('lie-ssn-shape', `<dl><dt>Case Number</dt><dd>402-55-7719</dd></dl><p>Case #: 402 55 7719</p>`, {}),
 sample('lie-phone-shape', `<dl><dt>Case Number</dt><dd>(502) 555-0142</dd></dl><p>Application Number: 502-555-0142</p>`, {}),
 sample('lie-hidden-label', `<div><span style="display:none">Case Number</span> <span>${X}</span></div><div><span style="visibility:hidden">Case #</span> <span>${X}</span></div>`, {layout:true}),
 sample('lie-see-through-label', `<div><span style="opacity:0">Case Number</span> <span>${X}</span></div>`, {layout:true}),
 sample('lie-white-label', `<div style="background:#fff"><span style="color:#fff">Case Number</span> <span>${X}</span></div>`, {layout:true}),
 sample('lie-flex-order', `<div style="display:flex;gap:20px"><span style="order:1">Case Number</span><span style="order:4">${X}</span><span style="order:3">Individual ID</span><span style="order:2">${C}</span></div>`, {...one, layout:true}),
 sample('lie-positions', `<div style="position:relative;height:80px">${at(0, 0, 'Case Number')}${at(160, 30, X)}${at(0, 30, 'Individual ID')}${at(160, 0, C)}</div>`, {...one, layout:true}),
 sample('lie-moved-label', `<div style="position:relative;height:80px"><div><span style="position:relative;top:40px">Case Number</span> <span style="position:absolute;left:160px;top:0">${X}</span></div><div style="margin-top:20px"><span style="position:relative;top:-40px">Individual ID</span> <span style="position:absolute;left:160px;top:40px">${C}</span></div></div>`, {...one, layout:true}),
 sample('lie-row-reversed', `<div style="display:flex;flex-direction:row-reverse;justify-content:flex-end;gap:10px"><span>${X}</span><span>Individual ID</span><span>${C}</span><span>Case Number</span></div>`, {...one, layout:true}),
];
