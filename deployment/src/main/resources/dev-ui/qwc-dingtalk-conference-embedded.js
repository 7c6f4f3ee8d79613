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
        vaadin-button vaadin-icon {
            width: 0.9em;
            height: 0.9em;
        }
        vaadin-integer-field {
            width: 110px;
        }
    `;

    static properties = {
        _dingTalk: { state: true },
        _joining: { state: true },
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
            this._dingTalk = {
                ...dingTalk,
                bookings: (dingTalk.bookings || []).reverse(),
                requests: requests.map((request, i) => ({ ...request, key: request.at + request.path + (i % 2) })).reverse()
            };
            const open = this._opened.map(request => request.key);
            this._opened = this._dingTalk.requests.filter(request => open.includes(request.key));
        });
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
                <vaadin-button theme="small error" title="Forget meetings, requests and faults"
                    @click="${() => this._do(this.jsonRpc.reset(), 'All is as it was at the start.')}">
                    <vaadin-icon icon="font-awesome-solid:broom" slot="prefix"></vaadin-icon> Reset
                </vaadin-button>
            </div>`;
    }

    _renderMeetings() {
        const bookings = this._dingTalk.bookings;
        return html`
            <section>
                <h3>Meetings <small>${bookings.length ? 'newest first' : ''}</small></h3>
                ${bookings.length === 0
                    ? html`<div class="hint">Nothing is booked yet. What your application books with <code>MeetingService</code> appears here.</div>`
                    : html`
                        <vaadin-grid .items="${bookings}" item-id-path="scheduleConferenceId" all-rows-visible
                            theme="row-stripes wrap-cell-content">
                            <vaadin-grid-column header="Booking" width="15rem" flex-grow="1"
                                ${columnBodyRenderer(this._booking, [])}></vaadin-grid-column>
                            <vaadin-grid-column header="Booked for" width="11rem" flex-grow="0"
                                ${columnBodyRenderer(this._time, [])}></vaadin-grid-column>
                            <vaadin-grid-column header="Meetings" width="24rem" flex-grow="2"
                                ${columnBodyRenderer(this._meetings, [this._joining])}></vaadin-grid-column>
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
                <span class="people">${meeting.members.map(member => this._member(meeting, member))}</span>
                ${this._joining === meeting.conferenceId ? this._whoJoins(meeting) : html`
                    <vaadin-button theme="small tertiary" @click="${() => this._joining = meeting.conferenceId}">
                        <vaadin-icon icon="font-awesome-solid:user-plus" slot="prefix"></vaadin-icon> Join
                    </vaadin-button>`}
                <vaadin-button theme="small tertiary error"
                    @click="${() => this._do(this.jsonRpc.end({ conferenceId: meeting.conferenceId }))}">
                    <vaadin-icon icon="font-awesome-solid:phone-slash" slot="prefix"></vaadin-icon> End
                </vaadin-button>
            </div>`;
    }

    _whoJoins(meeting) {
        return html`
            <vaadin-text-field theme="small" placeholder="unionId, then Enter" autofocus
                @keydown="${event => this._typed(event, meeting)}"
                @blur="${() => this._joining = null}"></vaadin-text-field>`;
    }

    _typed(event, meeting) {
        const unionId = event.target.value.trim();
        if (event.key === 'Enter' && unionId) {
            this._do(this.jsonRpc.join({ conferenceId: meeting.conferenceId, unionId }));
        }
        if (event.key === 'Enter' || event.key === 'Escape') {
            this._joining = null;
        }
    }

    _member(meeting, member) {
        if (!member.inside) {
            return html`<qui-badge level="contrast" small title="has left"><span>${member.nick}</span></qui-badge>`;
        }
        return html`
            <qui-badge class="leave" small title="inside; click to let ${member.nick} leave"
                @click="${() => this._do(this.jsonRpc.leave({
                    conferenceId: meeting.conferenceId, unionId: member.unionId }))}">
                <span>${member.nick}</span>
            </qui-badge>`;
    }

    _ended(meeting) {
        const minutes = Math.round((meeting.endTime - meeting.startTime) / 60000);
        const people = meeting.members.length;
        return html`
            <div class="meeting" title="${meeting.conferenceId}">
                <qui-badge level="contrast" small><span>ended ${this._clock(new Date(meeting.endTime))}</span></qui-badge>
                <span class="hint">${minutes} min, ${people} ${people === 1 ? 'person' : 'people'}</span>
            </div>`;
    }

    _start(booking) {
        return html`
            <vaadin-button theme="small"
                @click="${() => this._do(this.jsonRpc.start({ scheduleConferenceId: booking.scheduleConferenceId }))}">
                <vaadin-icon icon="font-awesome-solid:play" slot="prefix"></vaadin-icon> Start
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
                            .detailsOpenedItems="${this._opened}"
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

    _toggle(event) {
        const request = event.detail.value;
        if (request) {
            this._opened = this._opened.some(it => it.key === request.key)
                ? this._opened.filter(it => it.key !== request.key) : [...this._opened, request];
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
