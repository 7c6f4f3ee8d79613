// node take.mjs URL_OF_THE_APPLICATION DIRECTORY: uses the pages of the Dev UI as a developer would, and takes pictures.
import puppeteer from 'puppeteer-core';

const [app, directory] = process.argv.slice(2);
const CLIENTS = 'qwc-dingtalk-conference-clients';
const EMBEDDED = 'qwc-dingtalk-conference-embedded';
const IN_A_ROW = 'vaadin-grid-cell-content vaadin-button';

const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
const page = await browser.newPage();
page.on('pageerror', error => { throw error; });

async function open(path, height) {
    await page.setViewport({ width: 1240, height });
    await page.goto(`${app}/q/dev-ui/${path}`, { waitUntil: 'networkidle2' });
}

/** The first such element of a page of ours, once it is there and says that. */
async function element(component, selector, text) {
    const shown = await page.waitForSelector(`>>> ${component}`);
    return page.waitForFunction((root, selector, text) => [...root.shadowRoot.querySelectorAll(selector)]
        .find(it => it.textContent.includes(text) && it.checkVisibility()), {}, shown, selector, text);
}

const shown = text => element(EMBEDDED, 'span, div, h3, code', text);

async function click(selector, text) {
    await (await element(EMBEDDED, selector, text)).click();
}

async function join(unionId) {
    await click(IN_A_ROW, 'Join');
    await page.waitForSelector(`>>> vaadin-text-field input:focus`);
    await page.keyboard.type(unionId);
    await page.keyboard.press('Enter');
    await shown(unionId);
}

async function book(title) {
    const answer = await fetch(`${app}/meetings?title=${encodeURIComponent(title)}`, { method: 'POST' });
    if (!answer.ok) {
        throw new Error(`${answer.status} ${await answer.text()}`);
    }
    await shown(title);
}

async function picture(name) {
    await page.mouse.move(0, 0);
    await new Promise(resolve => setTimeout(resolve, 1500)); // until rows have found their height
    // what the Dev UI itself says where there is no internet
    await page.evaluate(() => document.querySelectorAll('vaadin-notification-card').forEach(card => card.remove()));
    await page.screenshot({ path: `${directory}/${name}.png` });
}

try {
    await open('quarkus-dingtalk-conference/embedded-dingtalk', 960);
    await book('Physics 8b');
    await click(IN_A_ROW, 'Start');
    await join('teacher');
    await join('student');
    await click('vaadin-button', 'One hour later');
    await click(IN_A_ROW, 'End');
    await shown('60 min, 2 people');
    await book('Design review');
    await click(IN_A_ROW, 'Start');
    await join('a-union-id');
    await join('second-union-id');
    await click('vaadin-button', 'Set');
    await shown('Still to come');
    await click('vaadin-grid-cell-content code', '/scheduleConferences');
    await shown('Answered');
    await picture('dev-ui-embedded');

    await open('quarkus-dingtalk-conference/clients', 360);
    await (await element(CLIENTS, 'vaadin-button', 'Check')).click();
    await element(CLIENTS, 'qui-badge', 'good for');
    await picture('dev-ui-clients');

    await open('extensions', 480);
    await page.waitForSelector('::-p-text(DingTalk Conference)');
    await picture('dev-ui-card');
} finally {
    await browser.close();
}
