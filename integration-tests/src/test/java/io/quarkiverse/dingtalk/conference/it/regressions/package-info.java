/**
 * What went wrong once and must not again, each test named by what must hold. Those that need a server of their own, or an
 * application that is put together for them, are in the package {@code deployment.regressions} of the deployment module.
 */
package io.quarkiverse.dingtalk.conference.it.regressions;
