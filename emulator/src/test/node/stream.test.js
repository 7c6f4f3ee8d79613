'use strict';
// DingTalk's own Stream client for Node.js against the emulator that DINGTALK_URL names.

const assert = require('node:assert/strict');
const { once, EventEmitter } = require('node:events');
const { after, before, test } = require('node:test');

const url = new URL(process.env.DINGTALK_URL);
const received = new EventEmitter();
let client;

before(async () => {
  const axios = (await import('axios')).default; // the one that the client uses, and that knows the real DingTalk only
  axios.interceptors.request.use((request) => ({
    ...request, url: request.url.replace('https://api.dingtalk.com', url.origin),
  }));
  const { DWClient } = await import('dingtalk-stream');
  client = new DWClient({ clientId: 'ding-emulator-key', clientSecret: 'ding-emulator-secret' });
  const seen = new Set();
  client.registerAllEventListener((frame) => {
    const { eventId } = frame.headers;
    const answer = JSON.parse(frame.data).answer ?? 'SUCCESS';
    const again = seen.has(eventId);
    seen.add(eventId);
    received.emit(eventId, frame.headers);
    return { status: again ? 'SUCCESS' : answer };
  });
  await client.connect();
});

after(() => client.disconnect());

test('receives an event and acknowledges it', async () => {
  const [headers] = await publish('n1', 'SUCCESS');

  assert.equal(headers.eventType, 'test_event');
  assert.equal(headers.eventCorpId, 'ding-emulator-corp');
  assert.deepEqual(await acknowledged('n1'), { sent: 1, refused: 0, acknowledged: true });
});

test('gets an event again that it refused', async () => {
  await publish('n2', 'LATER');
  await once(received, 'n2');

  assert.deepEqual(await acknowledged('n2'), { sent: 2, refused: 1, refusal: 'LATER', acknowledged: true });
});

test('connects again after its connection was cut', async () => {
  await control('connections', { method: 'DELETE' });
  const [headers] = await publish('n3', 'SUCCESS');

  assert.equal(headers.eventId, 'n3');
});

/** Done when it has arrived for the first time. */
async function publish(eventId, answer) {
  const arrived = once(received, eventId);
  await control('events', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ eventType: 'test_event', eventId, data: { answer } }),
  });
  return arrived;
}

/** What became of an event, once it is acknowledged. */
async function acknowledged(eventId) {
  const { events } = await (await control('events')).json();
  const { deliveries } = events.find((event) => event.eventId === eventId);
  return deliveries.acknowledged ? deliveries : acknowledged(eventId);
}

async function control(path, request) {
  const answer = await fetch(new URL(`/_emulator/${path}`, url), request);
  assert.ok(answer.ok, `${path}: ${answer.status}`);
  return answer;
}
