/**
 * In place of the CRaC of a JDK, whose types these are. The property {@code org.crac.Core.Compat} names this package to
 * {@code org.crac}.
 */
package io.quarkiverse.dingtalk.conference.deployment.crac;
