'use strict';
// DingTalk's own SDK for Node.js against the emulator that DINGTALK_URL names.

const assert = require('node:assert/strict');
const { before, test } = require('node:test');
const { Config } = require('@alicloud/openapi-client');
const { RuntimeOptions } = require('@alicloud/tea-util');
const conference = require('@alicloud/dingtalk/conference_1_0');
const oauth2 = require('@alicloud/dingtalk/oauth2_1_0');

const url = new URL(process.env.DINGTALK_URL);
const config = () => new Config({ protocol: 'http', endpoint: url.host });
const client = new conference.default(config());
const options = new RuntimeOptions({});
const start = Date.UTC(2026, 10, 20, 9);

let token;
let booked;
let conferenceId;

before(async () => {
  token = (await new oauth2.default(config()).getAccessToken(new oauth2.GetAccessTokenRequest({
    appKey: 'ding-emulator-key', appSecret: 'ding-emulator-secret',
  }))).body;
  booked = (await client.createScheduleConferenceWithOptions(new conference.CreateScheduleConferenceRequest({
    creatorUnionId: 'creator',
    title: '设计评审',
    startTime: start,
    endTime: start + 3_600_000,
    scheduleConfSettingModel: new conference.CreateScheduleConferenceRequestScheduleConfSettingModel({
      hostUnionId: 'host',
      cohostUnionIds: ['a', 'b'],
      muteOnJoin: 6,
      moziConfVirtualExtraSetting:
        new conference.CreateScheduleConferenceRequestScheduleConfSettingModelMoziConfVirtualExtraSetting({
          waitingRoom: 1,
          joinBeforeHost: 0,
        }),
    }),
  }), headers('CreateScheduleConference'), options)).body;
  conferenceId = (await control(`schedules/${booked.scheduleConferenceId}/start`)).conferenceId;
  await control(`conferences/${conferenceId}/join`, { unionId: 'host', nick: 'Wang' });
});

test('is granted a token', () => {
  assert.match(token.accessToken, /^[0-9a-f]{32}$/);
  assert.equal(token.expireIn, 7200);
});

test('books a meeting', () => {
  assert.match(booked.scheduleConferenceId, /^[0-9a-f-]{36}$/);
  assert.match(booked.roomCode, /^\d{11}$/);
  assert.match(booked.url, /^https:\/\/meeting\.dingtalk\.io\/j\//);
  assert.equal(booked.phones.length, 1);
  assert.ok(booked.requestId);
});

test('reads the settings of a booking', async () => {
  const settings = (await client.queryScheduleConfSettingsWithOptions(
    new conference.QueryScheduleConfSettingsRequest({ scheduleConferenceId: booked.scheduleConferenceId }),
    headers('QueryScheduleConfSettings'), options)).body.scheduleConfSettingModel;

  assert.equal(settings.hostUnionId, 'host');
  assert.deepEqual(settings.cohostUnionIds, ['a', 'b']);
  assert.equal(settings.muteOnJoin, 6);
  assert.equal(settings.moziConfVirtualExtraSetting.waitingRoom, 1);
  assert.equal(settings.moziConfVirtualExtraSetting.joinBeforeHost, 0);
});

test('lists the meetings of a booking', async () => {
  const page = (await client.queryScheduleConferenceInfoWithOptions(booked.scheduleConferenceId,
    new conference.QueryScheduleConferenceInfoRequest({ maxResults: 10 }),
    headers('QueryScheduleConferenceInfo'), options)).body;

  assert.deepEqual(page.conferenceList.map((it) => [it.conferenceId, it.status]), [[conferenceId, 2]]);
  assert.equal(page.totalCount, 1);
  assert.equal(page.nextToken, '');
});

test('lists the meetings of a room code, page by page', async () => {
  const another = (await control(`schedules/${booked.scheduleConferenceId}/start`)).conferenceId;
  const page = async (nextToken) => (await client.queryConferenceInfoByRoomCodeWithOptions(booked.roomCode,
    new conference.QueryConferenceInfoByRoomCodeRequest({ maxResults: 1, nextToken }),
    headers('QueryConferenceInfoByRoomCode'), options)).body;

  const first = await page();
  const second = await page(first.nextToken);

  assert.deepEqual([...first.conferenceList, ...second.conferenceList].map((it) => it.conferenceId), [conferenceId, another]);
  assert.deepEqual([first.hasMore, second.hasMore], [true, false]);
});

test('reads a meeting while it runs and after its end', async () => {
  const info = async () => (await client.queryConferenceInfoWithOptions(conferenceId,
    headers('QueryConferenceInfo'), options)).body.confInfo;

  const running = await info();
  await control(`conferences/${conferenceId}/end`);
  const ended = await info();

  assert.deepEqual([running.title, running.status, running.activeNum, running.attendNum], ['设计评审', 2, 1, 1]);
  assert.deepEqual([ended.status, ended.activeNum, ended.attendNum], [1, 0, 1]);
  assert.equal(ended.endTime - ended.startTime, ended.confDuration);
});

test('understands the errors', async () => {
  await assert.rejects(client.queryConferenceInfoWithOptions('nobody-knows', headers('QueryConferenceInfo'), options),
    (error) => error.code === 'roomNotFound' && error.message.includes('ROOM NOT FOUND'));
});

function headers(operation) {
  return new conference[`${operation}Headers`]({ xAcsDingtalkAccessToken: token.accessToken });
}

/** What people do, and DingTalk has no call for. */
async function control(path, body) {
  const answer = await fetch(new URL(`/_emulator/${path}`, url), {
    method: 'POST',
    headers: body && { 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  assert.ok(answer.ok, `${path}: ${answer.status}`);
  return answer.status === 204 ? undefined : answer.json();
}
