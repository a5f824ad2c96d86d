import { createElement } from 'lwc';
import App from 'c/app';

document.querySelector('#portal').appendChild(createElement('c-app', { is: App }));
