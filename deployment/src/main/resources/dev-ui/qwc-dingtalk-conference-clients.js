import { LitElement, html, css } from 'lit';
import { JsonRpc } from 'jsonrpc';
import { columnBodyRenderer } from '@vaadin/grid/lit.js';
import '@vaadin/grid';
import '@vaadin/button';
import '@vaadin/icon';
import '@vaadin/progress-bar';
import 'qui-badge';

/** The clients of the application: where each finds its DingTalk, how it gets its tokens, and until when one is good. */
export class QwcDingtalkConferenceClients extends LitElement {

    jsonRpc = new JsonRpc(this);

    static styles = css`
        :host {
            display: flex;
            flex-direction: column;
            gap: 10px;
            padding: 0 10px;
            height: 100%;
        }
        .hint {
            color: var(--lumo-contrast-60pct);
        }
        code {
            font-size: 90%;
        }
        .token {
            display: flex;
            align-items: center;
            gap: 10px;
        }
        vaadin-button vaadin-icon {
            width: 0.9em;
            height: 0.9em;
        }
        .problem {
            color: var(--lumo-error-text-color);
            white-space: normal;
        }
    `;

    static properties = {
        _clients: { state: true },
        _tokens: { state: true }
    };

    constructor() {
        super();
        this._tokens = {};
    }

    connectedCallback() {
        super.connectedCallback();
        this.jsonRpc.clients().then(response => this._clients = response.result);
    }

    render() {
        if (!this._clients) {
            return html`<vaadin-progress-bar indeterminate></vaadin-progress-bar>`;
        }
        return html`
            <div class="hint">
                Each client has a URL, credentials and connections of its own.
                Secrets and tokens are not shown. To check the credentials of a client, let it fetch a token.
            </div>
            <vaadin-grid .items="${this._clients}" theme="no-border wrap-cell-content" all-rows-visible>
                <vaadin-grid-column header="Client" width="18rem" flex-grow="0" resizable
                    ${columnBodyRenderer(this._name, [])}></vaadin-grid-column>
                <vaadin-grid-column header="URL" width="16rem" flex-grow="0" resizable
                    ${columnBodyRenderer(client => html`<code>${client.url}</code>`, [])}></vaadin-grid-column>
                <vaadin-grid-column header="Credentials" width="11rem" flex-grow="0" resizable path="credentials"></vaadin-grid-column>
                <vaadin-grid-column header="Access token"
                    ${columnBodyRenderer(this._token, [this._tokens])}></vaadin-grid-column>
            </vaadin-grid>`;
    }

    _name(client) {
        return client.name === '<default>'
            ? html`<qui-badge small><span>default</span></qui-badge>`
            : html`<code>@ConferenceClient("${client.name}")</code>`;
    }

    _token(client) {
        return html`
            <div class="token">
                <vaadin-button theme="small" @click="${() => this._fetch(client.name)}">
                    <vaadin-icon icon="font-awesome-solid:key" slot="prefix"></vaadin-icon> Check
                </vaadin-button>
                ${this._state(this._tokens[client.name])}
            </div>`;
    }

    _state(token) {
        if (!token) {
            return '';
        }
        if (token.problem) {
            return html`<span class="problem">${token.problem}</span>`;
        }
        if (!token.expiresAt) {
            return html`<qui-badge level="success" small><span>there is one, which does not say when it expires</span></qui-badge>`;
        }
        const minutes = Math.round((new Date(token.expiresAt) - new Date()) / 60000);
        return html`<qui-badge level="success" small><span>good for ${minutes} min</span></qui-badge>
            <span class="hint">until ${new Date(token.expiresAt).toLocaleTimeString()}</span>`;
    }

    _fetch(client) {
        this.jsonRpc.token({ client }).then(response =>
            this._tokens = { ...this._tokens, [client]: response.result });
    }
}

customElements.define('qwc-dingtalk-conference-clients', QwcDingtalkConferenceClients);
