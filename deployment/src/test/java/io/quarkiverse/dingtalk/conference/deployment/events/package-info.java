/** Applications to which events of meetings come, from a source of the test. */
package io.quarkiverse.dingtalk.conference.deployment.events;
