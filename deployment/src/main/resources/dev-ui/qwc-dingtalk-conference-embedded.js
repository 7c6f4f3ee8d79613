import { LitElement, html, css } from 'lit';
import { JsonRpc } from 'jsonrpc';
import { notifier } from 'notifier';
import { columnBodyRenderer, gridRowDetailsRenderer } from '@vaadin/grid/lit.js';
import '@vaadin/grid';
import '@vaadin/button';
import '@vaadin/icon';
import '@vaadin/integer-field';
import '@vaadin/progress-bar';
import '@vaadin/select';
import '@vaadin/text-field';
import 'qui-badge';
import 'qui-themed-code-block';
import 'qwc-no-data';

const INTERVAL = 2000;

/** Faults in words, each as the embedded DingTalk is told. */
const FAULTS = {
    'answers 503': { fault: 'status', status: 503 },
    'answers the page of a proxy': { fault: 'html' },
    'throttles (403)': { fault: 'throttled' },
    'blocks the address': { fault: 'addressBlocked' },
    'refuses the token': { fault: 'tokenRefused' },
    'answers 5 s later': { fault: 'delay', millis: 5000 },
    'never answers': { fault: 'noAnswer' },
    'closes before it reads': { fault: 'closeBeforeRead' },
    'closes in place of an answer': { fault: 'closeAfterRead', executed: false },
    'executes, and closes in place of an answer': { fault: 'closeAfterRead', executed: true },
    'sends half the answer': { fault: 'halfAnswer' },
    'sends byte by byte': { fault: 'drip', millis: 500 },
    'promises a longer answer': { fault: 'wrongContentLength' },
    'sends damaged JSON': { fault: 'invalidJson' },
    'sends another shape': { fault: 'unknownShape' },
    'sends 100 MB': { fault: 'hugeBody' },
    'sends it zipped': { fault: 'gzip' }
};

/** Where somebody is who is not inside, by DingTalk's codes. */
const CALLED = 2;
const ABSENCES = { [CALLED]: 'is being called', 4: 'declined', 5: 'was removed', 6: 'has left' };

/** What happens in the embedded DingTalk, and what people could do there. */
export class QwcDingtalkConferenceEmbedded extends LitElement {

    jsonRpc = new JsonRpc(this, false); // asked every other second: not for the log

    static styles = css`
        :host {
            display: flex;
            flex-direction: column;
            gap: 24px;
            padding: 0 10px 20px;
        }
        .bar, .people, .meeting, .fault {
            display: flex;
            flex-wrap: wrap;
            align-items: center;
            gap: 8px;
        }
        .bar {
            gap: 16px;
        }
        .bar .space {
            flex-grow: 1;
        }
        .fault {
            align-items: baseline;
        }
        section {
            display: flex;
            flex-direction: column;
            gap: 8px;
        }
        h3 {
            margin: 0;
            font-size: var(--lumo-font-size-l);
        }
        h3 small, .hint {
            color: var(--lumo-contrast-60pct);
            font-size: var(--lumo-font-size-s);
            font-weight: normal;
        }
        .title {
            font-weight: 600;
        }
        .meeting {
            padding: 3px 0;
        }
        .leave {
            cursor: pointer;
        }
        .leave:hover {
            text-decoration: line-through;
        }
        code {
            font-size: 90%;
        }
        .bodies {
            display: grid;
            grid-template-columns: 1fr 1fr;
            gap: 16px;
            padding: 8px 16px 16px;
        }
        .bodies > div {
            min-width: 0;
        }
        qui-themed-code-block {
            font-size: 85%;
        }
        vaadin-button {
            cursor: pointer;
        }
        vaadin-button vaadin-icon, qui-badge vaadin-icon {
            width: 0.9em;
            height: 0.9em;
        }
        vaadin-integer-field {
            width: 110px;
        }
    `;

    static properties = {
        _dingTalk: { state: true },
        _asked: { state: true },
        _operation: { state: true },
        _fault: { state: true },
        _times: { state: true },
        _opened: { state: true }
    };

    constructor() {
        super();
        this._operation = 'CreateScheduleConference';
        this._fault = 'answers 503';
        this._times = 1;
        this._opened = [];
    }

    connectedCallback() {
        super.connectedCallback();
        this._refresh();
        this._timer = setInterval(() => this._refresh(), INTERVAL);
    }

    disconnectedCallback() {
        clearInterval(this._timer);
        super.disconnectedCallback();
    }

    _refresh() {
        return this.jsonRpc.dingTalk().then(response => {
            const dingTalk = response.result;
            const requests = dingTalk.requests || [];
            const events = dingTalk.events || [];
            this._dingTalk = {
                ...dingTalk,
                rows: [...(dingTalk.bookings || []).map(booking => ({ ...booking, key: booking.scheduleConferenceId })),
                    ...(dingTalk.conferences || []).filter(it => !it.scheduleConferenceId).map(this._atOnce)].reverse(),
                requests: requests.map((request, i) => ({ ...request, key: request.at + request.path + (i % 2) })).reverse(),
                events: events.map(event => ({ ...event, key: event.eventId }))
            };
        });
    }

    /** A meeting that nobody booked, as a row among those that were. */
    _atOnce(meeting) {
        return { key: meeting.conferenceId, title: meeting.title, roomCode: meeting.roomCode,
            creatorUnionId: meeting.host, conferences: [meeting] };
    }

    /** Does what a button is for, says what went wrong, and shows what became of it at once. */
    _do(call, done) {
        call.then(response => {
            if (response.result.problem) {
                notifier.showErrorMessage(response.result.problem);
            } else if (done) {
                notifier.showInfoMessage(done);
            }
            this._refresh();
        });
    }

    render() {
        if (!this._dingTalk) {
            return html`<vaadin-progress-bar indeterminate></vaadin-progress-bar>`;
        }
        if (!this._dingTalk.url) {
            return html`<qwc-no-data
                message="There is no embedded DingTalk: a URL or credentials are configured, or it is turned off."
                link="https://docs.quarkiverse.io/quarkus-dingtalk-conference/dev/dev-services.html#when"
                linkText="When it starts"></qwc-no-data>`;
        }
        return html`
            ${this._renderBar()}
            ${this._renderMeetings()}
            ${this._renderEvents()}
            ${this._renderFaults()}
            ${this._renderRequests()}`;
    }

    _renderBar() {
        return html`
            <div class="bar">
                <span><qui-badge level="success" small pill><span>running</span></qui-badge> <code>${this._dingTalk.url}</code></span>
                <span class="hint" title="The clock of the embedded DingTalk">
                    <vaadin-icon icon="font-awesome-solid:clock" style="height: 0.9em"></vaadin-icon>
                    ${new Date(this._dingTalk.now).toLocaleString()}
                </span>
                <span class="space"></span>
                <vaadin-button theme="small" title="Meetings last, tokens expire"
                    @click="${() => this._do(this.jsonRpc.advanceClock({ minutes: 60 }), 'It is an hour later.')}">
                    <vaadin-icon icon="font-awesome-solid:forward" slot="prefix"></vaadin-icon> One hour later
                </vaadin-button>
                <vaadin-button theme="small" title="As if the secret had been changed"
                    @click="${() => this._do(this.jsonRpc.forgetTokens(), 'All access tokens are invalid.')}">
                    <vaadin-icon icon="font-awesome-solid:key" slot="prefix"></vaadin-icon> Forget tokens
                </vaadin-button>
                <vaadin-button theme="small error" title="Forget meetings, events, requests and faults"
                    @click="${() => this._do(this.jsonRpc.reset(), 'All is as it was at the start.')}">
                    <vaadin-icon icon="font-awesome-solid:broom" slot="prefix"></vaadin-icon> Reset
                </vaadin-button>
            </div>`;
    }

    _renderMeetings() {
        const rows = this._dingTalk.rows;
        return html`
            <section>
                <h3>Meetings <small>${rows.length ? 'newest first, those started at once before those booked' : ''}</small></h3>
                ${rows.length === 0
                    ? html`<div class="hint">Nothing is booked or started yet. What your application books with <code>MeetingService</code>, or starts with <code>LiveMeetingService</code>, appears here.</div>`
                    : html`
                        <vaadin-grid .items="${rows}" item-id-path="key" all-rows-visible
                            theme="row-stripes wrap-cell-content">
                            <vaadin-grid-column header="Booking" width="15rem" flex-grow="1"
                                ${columnBodyRenderer(this._booking, [])}></vaadin-grid-column>
                            <vaadin-grid-column header="Booked for" width="11rem" flex-grow="0"
                                ${columnBodyRenderer(this._time, [])}></vaadin-grid-column>
                            <vaadin-grid-column header="Meetings" width="24rem" flex-grow="2"
                                ${columnBodyRenderer(this._meetings, [this._asked])}></vaadin-grid-column>
                            <vaadin-grid-column width="7rem" flex-grow="0" text-align="end"
                                ${columnBodyRenderer(this._start, [])}></vaadin-grid-column>
                        </vaadin-grid>`}
            </section>`;
    }

    _booking(booking) {
        return html`
            <div class="title">${booking.title}</div>
            <div class="hint">room ${booking.roomCode}, by ${booking.creatorUnionId}</div>`;
    }

    _time(booking) {
        if (!booking.startTime) {
            return html`<span class="hint">started at once</span>`;
        }
        const start = new Date(booking.startTime);
        const end = new Date(booking.endTime);
        return html`
            <div>${start.toLocaleDateString()}</div>
            <div class="hint">${this._clock(start)} to ${this._clock(end)}</div>`;
    }

    _clock(time) {
        return time.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
    }

    _meetings(booking) {
        if (booking.conferences.length === 0) {
            return html`<span class="hint">not started</span>`;
        }
        return html`${booking.conferences.map(meeting => meeting.running ? this._running(meeting) : this._ended(meeting))}`;
    }

    _running(meeting) {
        return html`
            <div class="meeting" title="${meeting.conferenceId}">
                <qui-badge level="success" small><span>since ${this._clock(new Date(meeting.startTime))}</span></qui-badge>
                ${this._state(meeting)}
                <span class="people">${meeting.members.map(member => this._member(meeting, member))}</span>
                ${this._ask(meeting, 'Join', 'user-plus', 'unionId, then Enter', '',
                    unionId => this.jsonRpc.join({ conferenceId: meeting.conferenceId, unionId }))}
                ${this._speak(meeting)}
                ${this._process(meeting)}
                <vaadin-button theme="small tertiary error"
                    @click="${() => this._do(this.jsonRpc.end({ conferenceId: meeting.conferenceId }))}">
                    <vaadin-icon icon="font-awesome-solid:phone-slash" slot="prefix"></vaadin-icon> End
                </vaadin-button>
            </div>`;
    }

    /** How far recording and minutes are, and what is switched on. */
    _state(meeting) {
        return html`
            ${['recording', 'minutes'].filter(what => meeting[what]).map(what => html`
                <qui-badge level="${meeting[what] === 'running' ? 'warning' : 'contrast'}" small><span>${what} ${meeting[what]}</span></qui-badge>`)}
            ${meeting.running ? meeting.rules.map(rule => html`
                <qui-badge level="contrast" small><span>${rule.replaceAll('-', ' ')}</span></qui-badge>`) : ''}`;
    }

    _speak(meeting) {
        const speaker = meeting.members.find(member => member.inside);
        return speaker ? this._ask(meeting, 'Speak', 'comment', 'unionId: what is said, then Enter', speaker.unionId + ': ',
            said => {
                const colon = said.indexOf(':');
                return this.jsonRpc.speak({ conferenceId: meeting.conferenceId,
                    unionId: said.slice(0, Math.max(colon, 0)).trim(), text: said.slice(colon + 1).trim() });
            }) : '';
    }

    /** Recordings and minutes that are over come out when DingTalk is done with them. */
    _process(meeting) {
        return ['ended', 'paused'].some(it => it === meeting.recording || it === meeting.minutes) ? html`
            <vaadin-button theme="small tertiary" title="Videos, transcripts and summaries can be read from then on"
                @click="${() => this._do(this.jsonRpc.process({ conferenceId: meeting.conferenceId }))}">
                <vaadin-icon icon="font-awesome-solid:gears" slot="prefix"></vaadin-icon> Process
            </vaadin-button>` : '';
    }

    /** A button that turns into a field, for what it takes to do what it is for. */
    _ask(meeting, label, icon, placeholder, value, call) {
        const asked = `${label} ${meeting.conferenceId}`;
        return this._asked === asked ? html`
            <vaadin-text-field theme="small" placeholder="${placeholder}" .value="${value}" autofocus
                @keydown="${event => this._typed(event, call)}"
                @blur="${() => this._asked = null}"></vaadin-text-field>` : html`
            <vaadin-button theme="small tertiary" @click="${() => this._asked = asked}">
                <vaadin-icon icon="font-awesome-solid:${icon}" slot="prefix"></vaadin-icon> ${label}
            </vaadin-button>`;
    }

    _typed(event, call) {
        const typed = event.target.value.trim();
        if (event.key === 'Enter' && typed) {
            this._do(call(typed));
        }
        if (event.key === 'Enter' || event.key === 'Escape') {
            this._asked = null;
        }
    }

    _member(meeting, member) {
        const who = { conferenceId: meeting.conferenceId, unionId: member.unionId };
        if (member.attendStatus === CALLED) {
            return html`
                <qui-badge class="leave" level="warning" small title="is being called; click to let ${member.nick} decline"
                    @click="${() => this._do(this.jsonRpc.decline(who))}">
                    <span>${member.nick}</span>
                </qui-badge>`;
        }
        if (!member.inside) {
            const said = member.rejectDescription ? `: ${member.rejectDescription}` : '';
            return html`<qui-badge level="contrast" small title="${ABSENCES[member.attendStatus]}${said}"><span>${member.nick}</span></qui-badge>`;
        }
        return html`
            <qui-badge class="leave" small title="${this._roles(meeting, member)}; click to let ${member.nick} leave"
                @click="${() => this._do(this.jsonRpc.leave(who))}">
                <span>${member.nick}
                    ${this._on(member.micStatus, 'microphone')}
                    ${this._on(member.cameraStatus, 'video')}</span>
            </qui-badge>`;
    }

    _roles(meeting, member) {
        return ['inside', `with ${member.device}`, ...Object.entries({
            'host': member.unionId === meeting.host, 'co-host': member.coHost, 'from another organization': member.outsider,
            'seen by everybody': member.unionId === meeting.focused
        }).filter(([, is]) => is).map(([role]) => role)].join(', ');
    }

    _on(status, icon) {
        return status === 2 ? html`<vaadin-icon icon="font-awesome-solid:${icon}"></vaadin-icon>` : '';
    }

    _ended(meeting) {
        const minutes = Math.round((meeting.endTime - meeting.startTime) / 60000);
        const people = meeting.attendNum;
        return html`
            <div class="meeting" title="${meeting.conferenceId}">
                <qui-badge level="contrast" small><span>ended ${this._clock(new Date(meeting.endTime))}</span></qui-badge>
                ${this._state(meeting)}
                <span class="hint">${minutes} min, ${people} ${people === 1 ? 'person' : 'people'}</span>
                ${this._process(meeting)}
            </div>`;
    }

    _start(booking) {
        if (booking.canceled) {
            return html`<qui-badge level="contrast" small><span>canceled</span></qui-badge>`;
        }
        return !booking.scheduleConferenceId ? '' : html`
            <vaadin-button theme="small"
                @click="${() => this._do(this.jsonRpc.start({ scheduleConferenceId: booking.scheduleConferenceId }))}">
                <vaadin-icon icon="font-awesome-solid:play" slot="prefix"></vaadin-icon> Start
            </vaadin-button>`;
    }

    _renderEvents() {
        const { events, connections } = this._dingTalk;
        return html`
            <section>
                <h3>Events <small>${events.length ? 'newest first; click one for what it tells' : ''}</small></h3>
                <div class="people">
                    <span class="hint">Connections of the application:</span>
                    ${connections.length === 0 ? html`<span class="hint">none</span>` : connections.map(this._connection)}
                </div>
                ${events.length === 0
                    ? html`<div class="hint">Nothing has happened yet. Events arrive in an application that observes them.</div>`
                    : html`
                        <vaadin-grid .items="${events}" item-id-path="key" all-rows-visible theme="compact"
                            .detailsOpenedItems="${this._open(events)}"
                            @active-item-changed="${this._toggle}"
                            ${gridRowDetailsRenderer(this._told, [])}>
                            <vaadin-grid-column header="Time" width="7rem" flex-grow="0"
                                ${columnBodyRenderer(event => html`${new Date(event.bornTime).toLocaleTimeString()}`, [])}></vaadin-grid-column>
                            <vaadin-grid-column header="Delivery" width="11rem" flex-grow="0"
                                ${columnBodyRenderer(this._delivery, [])}></vaadin-grid-column>
                            <vaadin-grid-column header="Event"
                                ${columnBodyRenderer(this._event, [])}></vaadin-grid-column>
                            <vaadin-grid-column width="9rem" flex-grow="0" text-align="end"
                                ${columnBodyRenderer(this._sendAgain, [])}></vaadin-grid-column>
                        </vaadin-grid>`}
            </section>`;
    }

    _connection(connection) {
        const since = new Date(connection.openedAt).toLocaleTimeString();
        return html`
            <qui-badge level="${connection.leaving || connection.silent ? 'warning' : 'success'}" small
                title="${connection.sent} events sent, ${connection.acknowledged} acknowledged, ${connection.refused} refused">
                <span>${connection.app} since ${since}</span>
            </qui-badge>`;
    }

    _delivery(event) {
        const { sent, refused, refusal, acknowledged } = event.deliveries;
        const level = acknowledged ? 'success' : refused ? 'error' : 'contrast';
        const state = acknowledged ? 'acknowledged' : refused ? 'refused' : sent ? 'sent' : 'waits';
        return html`
            <qui-badge level="${level}" small title="${refusal || ''}">
                <span>${state}${sent > 1 ? `, sent ${sent} times` : ''}</span>
            </qui-badge>`;
    }

    _event(event) {
        const data = event.data;
        const what = data.changeScene || data.minutesEventType || '';
        const meeting = data.openConfModel || (data.openMemberModels || [])[0] || {};
        return html`
            <code>${event.eventType}</code> ${what}
            <span class="hint">${meeting.userNick || ''} ${meeting.title || meeting.conferenceId || ''}</span>`;
    }

    _told(event) {
        return html`<div class="bodies"><div>${this._body(JSON.stringify(event.data), 'nothing')}</div></div>`;
    }

    /** What is shown of a suite's ticket is masked, and goes another way. */
    _sendAgain(event) {
        const { eventId, eventType, corpId, data } = event;
        return data.SuiteKey ? '' : html`
            <vaadin-button theme="small tertiary" title="As DingTalk may at any time"
                @click="${() => this._do(this.jsonRpc.publish({ event: JSON.stringify({ eventId, eventType, corpId, data }) }))}">
                <vaadin-icon icon="font-awesome-solid:rotate-right" slot="prefix"></vaadin-icon> Send again
            </vaadin-button>`;
    }

    _renderFaults() {
        const operations = ['*', ...Object.keys(this._dingTalk.operations).sort()];
        const pending = this._dingTalk.faults;
        return html`
            <section>
                <h3>Make something go wrong</h3>
                <div class="fault">
                    <vaadin-select label="The next calls of" style="width: 20em" .value="${this._operation}"
                        .items="${operations.map(it => ({ label: it === '*' ? 'any operation' : it, value: it }))}"
                        @value-changed="${event => this._operation = event.detail.value}"></vaadin-select>
                    <vaadin-select label="DingTalk" style="width: 18em" .value="${this._fault}"
                        .items="${Object.keys(FAULTS).map(it => ({ label: it, value: it }))}"
                        @value-changed="${event => this._fault = event.detail.value}"></vaadin-select>
                    <vaadin-integer-field label="How often" min="1" step-buttons-visible .value="${String(this._times)}"
                        @value-changed="${event => this._times = parseInt(event.detail.value) || 1}"></vaadin-integer-field>
                    <vaadin-button theme="primary" @click="${this._setFault}">
                        <vaadin-icon icon="font-awesome-solid:bolt" slot="prefix"></vaadin-icon> Set
                    </vaadin-button>
                </div>
                ${pending.length === 0 ? '' : html`
                    <div class="people">
                        <span class="hint">Still to come:</span>
                        ${pending.map(fault => html`
                            <qui-badge level="warning" small>
                                <span>${fault.operation === '*' ? 'any operation' : fault.operation}: ${this._inWords(fault)}${this._often(fault)}</span>
                            </qui-badge>`)}
                        <vaadin-button theme="small tertiary" @click="${() => this._do(this.jsonRpc.clearFaults())}">
                            <vaadin-icon icon="font-awesome-solid:broom" slot="prefix"></vaadin-icon> Clear
                        </vaadin-button>
                    </div>`}
            </section>`;
    }

    _inWords(fault) {
        const words = Object.keys(FAULTS).find(it => Object.entries(FAULTS[it]).every(([name, value]) => fault[name] === value));
        return words || fault.fault;
    }

    _often(fault) {
        if (fault.times === -1) {
            return ', until cleared';
        }
        return fault.times === 1 ? '' : `, ${fault.times} times`;
    }

    _setFault() {
        this._do(this.jsonRpc.fail({ fault: JSON.stringify({
            operation: this._operation, times: this._times, ...FAULTS[this._fault] }) }));
    }

    _renderRequests() {
        const requests = this._dingTalk.requests;
        return html`
            <section>
                <h3>Last requests <small>${requests.length ? 'newest first; click one for what was sent and answered' : ''}</small></h3>
                ${requests.length === 0
                    ? html`<div class="hint">Nothing was asked yet.</div>`
                    : html`
                        <vaadin-grid .items="${requests}" item-id-path="key" all-rows-visible theme="compact"
                            .detailsOpenedItems="${this._open(requests)}"
                            @active-item-changed="${this._toggle}"
                            ${gridRowDetailsRenderer(this._bodies, [])}>
                            <vaadin-grid-column header="Time" width="7rem" flex-grow="0"
                                ${columnBodyRenderer(request => html`${new Date(request.at).toLocaleTimeString()}`, [])}></vaadin-grid-column>
                            <vaadin-grid-column header="Answer" width="6rem" flex-grow="0"
                                ${columnBodyRenderer(this._status, [])}></vaadin-grid-column>
                            <vaadin-grid-column header="Request"
                                ${columnBodyRenderer(request => html`<code>${request.method} ${request.path}</code>`, [])}></vaadin-grid-column>
                        </vaadin-grid>`}
            </section>`;
    }

    _open(rows) {
        return rows.filter(row => this._opened.includes(row.key));
    }

    _toggle(event) {
        const row = event.detail.value;
        if (row) {
            this._opened = this._opened.includes(row.key)
                ? this._opened.filter(key => key !== row.key) : [...this._opened, row.key];
            event.target.activeItem = null;
        }
    }

    _status(request) {
        if (request.status === 0) {
            return html`<qui-badge level="error" small><span>none</span></qui-badge>`;
        }
        return html`
            <qui-badge level="${request.status < 300 ? 'success' : 'error'}" small><span>${request.status}</span></qui-badge>`;
    }

    _bodies(request) {
        return html`
            <div class="bodies">
                <div><div class="hint">Sent</div>${this._body(request.body, 'nothing')}</div>
                <div><div class="hint">Answered</div>${this._body(request.answer, request.status === 0 ? 'no answer' : 'spoiled by a fault')}</div>
            </div>`;
    }

    _body(text, otherwise) {
        if (!text) {
            return html`<div class="hint">${otherwise}</div>`;
        }
        try {
            return html`<qui-themed-code-block mode="json" .content="${JSON.stringify(JSON.parse(text), null, 2)}"></qui-themed-code-block>`;
        } catch (notJson) {
            return html`<code>${text}</code>`;
        }
    }
}

customElements.define('qwc-dingtalk-conference-embedded', QwcDingtalkConferenceEmbedded);
