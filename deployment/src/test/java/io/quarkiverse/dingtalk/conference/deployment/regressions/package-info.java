/**
 * What went wrong once and must not again, each test named by what must hold: those that need a server of their own, or an
 * application that is put together for them. The others are in the package {@code it.regressions} of the integration tests.
 */
package io.quarkiverse.dingtalk.conference.deployment.regressions;
