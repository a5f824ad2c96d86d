import '@angular/compiler';
import '@angular/material/prebuilt-themes/azure-blue.css';
import { Component, provideZonelessChangeDetection, type Type } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { MatCardModule } from '@angular/material/card';
import { MatChipsModule } from '@angular/material/chips';
import { MatExpansionModule } from '@angular/material/expansion';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatGridListModule } from '@angular/material/grid-list';
import { MatInputModule } from '@angular/material/input';
import { MatListModule } from '@angular/material/list';
import { MatSelectModule } from '@angular/material/select';
import { MatStepperModule } from '@angular/material/stepper';
import { MatTableModule } from '@angular/material/table';
import { MatTabsModule } from '@angular/material/tabs';
import { MatToolbarModule } from '@angular/material/toolbar';
import { A, C, C2, X, type LibraryPage } from './react-page';

const modules = [MatCardModule, MatChipsModule, MatExpansionModule, MatFormFieldModule, MatGridListModule, MatInputModule, MatListModule, MatSelectModule, MatStepperModule, MatTableModule, MatTabsModule, MatToolbarModule];

/** A component compiled in the browser: no decorators, no Angular command line. */
function component(template: string): Type<object> {
  class Page {
    columns = ['client', 'number', 'member'];
    rows = [{ client: 'Ann Poe', number: C, member: X }, { client: 'Bob Roe', number: C2, member: '402557720' }];
  }
  return Component({ selector: 'app-page', imports: modules, template })(Page) as unknown as Type<object>;
}

const page = (name: string, expected: LibraryPage['expected'], template: string): LibraryPage => ({
  name,
  expected,
  show: (root) => {
    root.append(document.createElement('app-page'));
    const made = class {};
    void made;
    void bootstrapApplication(component(template) ?? made, { providers: [provideZonelessChangeDetection()] });
  },
});

/** Angular Material. */
export const angularMaterial = [
  page('material-card-list', { cases: [C], applications: [A], screen: 'Client Profile' }, `<h1>Client Profile</h1><mat-card><mat-card-header><mat-card-title>Ann Poe</mat-card-title><mat-card-subtitle>Case # ${C}</mat-card-subtitle></mat-card-header><mat-card-content><mat-list><mat-list-item><span matListItemTitle>Application number</span><span matListItemLine>${A}</span></mat-list-item><mat-list-item><span matListItemTitle>Individual ID</span><span matListItemLine>${X}</span></mat-list-item></mat-list></mat-card-content></mat-card>`),
  page('material-form-fields', { cases: [C], applications: [A] }, `<mat-form-field><mat-label>Case number</mat-label><input matInput readonly value="${C}"><mat-hint>Example 123456789</mat-hint></mat-form-field><mat-form-field appearance="outline"><mat-label>Individual ID</mat-label><input matInput value="${X}"></mat-form-field><mat-form-field appearance="outline" floatLabel="always"><mat-label>Application number</mat-label><span matTextPrefix>#&nbsp;</span><input matInput value="${A}"></mat-form-field>`),
  page('material-table', { cases: [C, C2] }, `<table mat-table [dataSource]="rows"><ng-container matColumnDef="client"><th mat-header-cell *matHeaderCellDef>Client</th><td mat-cell *matCellDef="let row">{{row.client}}</td></ng-container><ng-container matColumnDef="number"><th mat-header-cell *matHeaderCellDef>Case number</th><td mat-cell *matCellDef="let row">{{row.number}}</td></ng-container><ng-container matColumnDef="member"><th mat-header-cell *matHeaderCellDef>Individual ID</th><td mat-cell *matCellDef="let row">{{row.member}}</td></ng-container><tr mat-header-row *matHeaderRowDef="columns"></tr><tr mat-row *matRowDef="let row; columns: columns"></tr></table>`),
  page('material-flex-table', { cases: [C, C2] }, `<mat-table [dataSource]="rows"><ng-container matColumnDef="client"><mat-header-cell *matHeaderCellDef>Client</mat-header-cell><mat-cell *matCellDef="let row">{{row.client}}</mat-cell></ng-container><ng-container matColumnDef="number"><mat-header-cell *matHeaderCellDef>Case number</mat-header-cell><mat-cell *matCellDef="let row">{{row.number}}</mat-cell></ng-container><ng-container matColumnDef="member"><mat-header-cell *matHeaderCellDef>Individual ID</mat-header-cell><mat-cell *matCellDef="let row">{{row.member}}</mat-cell></ng-container><mat-header-row *matHeaderRowDef="columns"></mat-header-row><mat-row *matRowDef="let row; columns: columns"></mat-row></mat-table>`),
  page('material-expansion', { cases: [C] }, `<mat-accordion><mat-expansion-panel expanded><mat-expansion-panel-header><mat-panel-title>Ann Poe</mat-panel-title><mat-panel-description>Case # ${C}</mat-panel-description></mat-expansion-panel-header><p>MAID ${X}</p></mat-expansion-panel><mat-expansion-panel><mat-expansion-panel-header><mat-panel-title>Old</mat-panel-title></mat-expansion-panel-header><p>Case # ${X}</p></mat-expansion-panel></mat-accordion>`),
  page('material-stepper', { applications: [A], screen: 'Relationships' }, `<mat-stepper [selectedIndex]="1"><mat-step label="Household" completed>Application # ${X}</mat-step><mat-step label="Relationships">Application # ${A}</mat-step></mat-stepper>`),
  page('material-tabs-chips', { cases: [C], screen: 'Income Summary' }, `<mat-tab-group [selectedIndex]="1"><mat-tab label="Household">Case # ${X}</mat-tab><mat-tab label="Income Summary"><mat-chip-set><mat-chip>Case # ${C}</mat-chip><mat-chip>ID ${X}</mat-chip></mat-chip-set></mat-tab></mat-tab-group>`),
  page('material-grid-list', { cases: [C] }, `<mat-grid-list cols="2" rowHeight="60px"><mat-grid-tile>Case number</mat-grid-tile><mat-grid-tile>${C}</mat-grid-tile><mat-grid-tile>Individual ID</mat-grid-tile><mat-grid-tile>${X}</mat-grid-tile></mat-grid-list>`),
  page('material-toolbar', { cases: [C] }, `<mat-toolbar><span>Ann Poe</span><span style="flex:1"></span><span>Case # ${C}</span><span style="margin-left:16px">NPN ${X}</span></mat-toolbar>`),
  page('material-select', { cases: [C] }, `<mat-form-field><mat-label>Case number</mat-label><mat-select value="${C}"><mat-option value="${C}">${C}</mat-option></mat-select></mat-form-field><mat-form-field><mat-label>Individual ID</mat-label><mat-select value="${X}"><mat-option value="${X}">${X}</mat-option></mat-select></mat-form-field>`),
];
