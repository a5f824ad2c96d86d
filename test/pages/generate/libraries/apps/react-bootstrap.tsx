import { Accordion, Breadcrumb, Button, Card, Col, FloatingLabel, Form, InputGroup, ListGroup, Modal, Nav, Offcanvas, Row, Stack, Tab, Table, Tabs, Toast } from 'react-bootstrap';
import 'bootstrap/dist/css/bootstrap.min.css';
import { A, C, C2, X, reactPage } from './react-page';

const both = { cases: [C], applications: [A] };
const one = { cases: [C] };

/** React-Bootstrap with Bootstrap's style sheet. */
export const reactBootstrap = [
  reactPage('rb-card-list', both, <Card><Card.Header>Ann Poe</Card.Header><ListGroup variant="flush"><ListGroup.Item className="d-flex justify-content-between"><span>Case number</span><strong>{C}</strong></ListGroup.Item><ListGroup.Item className="d-flex justify-content-between"><span>Individual ID</span><strong>{X}</strong></ListGroup.Item><ListGroup.Item className="d-flex justify-content-between"><span>Application number</span><strong>{A}</strong></ListGroup.Item></ListGroup></Card>),
  reactPage('rb-form', both, <Form><Form.Group as={Row} controlId="a"><Form.Label column sm={2}>Case number</Form.Label><Col sm={10}><Form.Control plaintext readOnly defaultValue={C} /></Col></Form.Group><Form.Group as={Row} controlId="b"><Form.Label column sm={2}>NPN</Form.Label><Col sm={10}><Form.Control defaultValue={X} /><Form.Text>Not your case number</Form.Text></Col></Form.Group><FloatingLabel controlId="c" label="Application number"><Form.Control placeholder="x" defaultValue={A} /></FloatingLabel></Form>),
  reactPage('rb-tabs', { ...one, screen: 'Client Profile' }, <><h1>Client Profile</h1><Tabs activeKey="a"><Tab eventKey="a" title="Case"><Stack direction="horizontal" gap={3}><div>Case number</div><div>{C}</div></Stack></Tab><Tab eventKey="b" title="Old"><p>Case number {X}</p></Tab></Tabs></>),
  reactPage('rb-accordion', one, <Accordion defaultActiveKey="0"><Accordion.Item eventKey="0"><Accordion.Header>Ann Poe</Accordion.Header><Accordion.Body><p>Case # {C}</p></Accordion.Body></Accordion.Item><Accordion.Item eventKey="1"><Accordion.Header>Bob Roe</Accordion.Header><Accordion.Body><p>Case # {X}</p></Accordion.Body></Accordion.Item></Accordion>),
  reactPage('rb-modal', { cases: [C2] }, <><h1>Book of Business</h1><Table striped><thead><tr><th>Client</th><th>Case number</th></tr></thead><tbody><tr><td>Ann Poe</td><td>{C}</td></tr></tbody></Table><Modal show animation={false}><Modal.Header><Modal.Title>Bob Roe</Modal.Title></Modal.Header><Modal.Body><dl><dt>Case number</dt><dd>{C2}</dd><dt>SSN</dt><dd>{X}</dd></dl></Modal.Body></Modal></>),
  reactPage('rb-offcanvas-toast', one, <><p>Case number <Button variant="link">{C}</Button></p><Offcanvas show={false}><p>Case number {X}</p></Offcanvas><Toast show animation={false}><Toast.Header>Sent</Toast.Header><Toast.Body>Confirmation {X}</Toast.Body></Toast></>),
  reactPage('rb-input-groups', both, <><InputGroup><InputGroup.Text>Case #</InputGroup.Text><Form.Control value={C} readOnly /><Button>Copy</Button></InputGroup><InputGroup><Form.Control value={X} readOnly /><InputGroup.Text>MAID</InputGroup.Text></InputGroup><InputGroup><InputGroup.Text>App #</InputGroup.Text><Form.Control value={A} readOnly /></InputGroup></>),
  reactPage('rb-nav-breadcrumb', { ...one, screen: 'Message Center' }, <><Nav variant="pills" activeKey="m"><Nav.Item><Nav.Link eventKey="d">Dashboard</Nav.Link></Nav.Item><Nav.Item><Nav.Link eventKey="m">Message Center</Nav.Link></Nav.Item></Nav><Breadcrumb><Breadcrumb.Item>Ann Poe</Breadcrumb.Item><Breadcrumb.Item active>Case {C}</Breadcrumb.Item></Breadcrumb></>),
];
