import { Card, Collapse, Descriptions, Drawer, Form, Input, List, Modal, Select, Space, Statistic, Steps, Table, Tabs, Tag } from 'antd';
import { AllCommunityModule, ModuleRegistry, createGrid } from 'ag-grid-community';
import { A, C, C2, X, reactPage, type LibraryPage } from './react-page';

ModuleRegistry.registerModules([AllCommunityModule]);
const both = { cases: [C], applications: [A] };
const one = { cases: [C] };
const three = [{ key: 1, label: 'Case number', children: C }, { key: 2, label: 'Individual ID', children: X }, { key: 3, label: 'Application number', children: A }];
const rows = [{ key: 1, client: 'Ann Poe', c: C, x: X }, { key: 2, client: 'Bob Roe', c: C2, x: '402557720' }];
const columns = [{ title: 'Client', dataIndex: 'client' }, { title: 'Case number', dataIndex: 'c', sorter: true }, { title: 'Individual ID', dataIndex: 'x' }];

const agGrid = (name: string, pinned: boolean): LibraryPage => ({
  name,
  expected: { cases: [C, C2] },
  show: (root) => {
    root.style.height = '400px';
    createGrid(root, { columnDefs: [{ field: 'x', headerName: 'Individual ID' }, { field: 'client', headerName: 'Client', ...(pinned && { pinned: 'left' as const }) }, { field: 'c', headerName: 'Case number', filter: true, floatingFilter: true, ...(pinned && { pinned: 'right' as const }) }], rowData: rows });
  },
});

/** Ant Design and AG Grid. */
export const antd = [
  reactPage('antd-descriptions', both, <Descriptions title="Client" items={three} />),
  reactPage('antd-descriptions-bordered', both, <Descriptions bordered items={three} />),
  reactPage('antd-descriptions-vertical', both, <Descriptions bordered layout="vertical" items={three} />),
  reactPage('antd-table', { cases: [C, C2] }, <Table pagination={false} dataSource={rows} columns={columns} />),
  reactPage('antd-table-fixed', { cases: [C, C2] }, <Table pagination={false} dataSource={rows} columns={columns} scroll={{ y: 200 }} />),
  reactPage('antd-form', one, <Form layout="horizontal"><Form.Item label="Case number"><Input value={C} readOnly /></Form.Item><Form.Item label="Individual ID" tooltip="Not the case number"><Input value={X} /></Form.Item></Form>),
  reactPage('antd-form-vertical-select', one, <Form layout="vertical"><Form.Item label="Case number" extra="Nine digits"><Select value={C} options={[{ value: C, label: C }]} /></Form.Item><Form.Item label="NPN"><Select value={X} options={[{ value: X, label: X }]} /></Form.Item></Form>),
  reactPage('antd-statistics', one, <Space size="large"><Statistic title="Case number" value={C} formatter={(value) => <span>{value}</span>} /><Statistic title="Individual ID" value={X} formatter={(value) => <span>{value}</span>} /></Space>),
  reactPage('antd-modal', { cases: [C2] }, <><p>Case number: {C}</p><Modal open title="Bob Roe"><Descriptions column={1} items={[{ key: 1, label: 'Case number', children: C2 }, { key: 2, label: 'SSN', children: X }]} /></Modal></>),
  reactPage('antd-drawer', { cases: [C2] }, <><p>Case number: {C}</p><Drawer open title="Bob Roe"><p>Case number: {C2}</p><p>NPN: {X}</p></Drawer></>),
  reactPage('antd-tabs-steps', { ...one, screen: 'Income Details' }, <><Steps current={1} items={[{ title: 'Household' }, { title: 'Income Details' }, { title: 'Review' }]} /><Tabs activeKey="a" items={[{ key: 'a', label: 'Case', children: <p>Case number: {C}</p>, forceRender: true }, { key: 'b', label: 'Other', children: <p>Case number: {X}</p>, forceRender: true }]} /></>),
  reactPage('antd-collapse', one, <Collapse defaultActiveKey={['a']} items={[{ key: 'a', label: `Case # ${C}`, children: <p>Member ID {X}</p> }, { key: 'b', label: 'Old', forceRender: true, children: <p>Case # {X}</p> }]} />),
  reactPage('antd-cards-tags', { cases: [C, C2] }, <List grid={{ column: 2 }} dataSource={rows} renderItem={(row) => <List.Item><Card title={row.client} extra={<Tag>{row.x}</Tag>}><Card.Meta title="Case number" description={row.c} /></Card></List.Item>} />),
  agGrid('ag-grid', false),
  agGrid('ag-grid-pinned', true),
];
