package org.lianxi.committee.ownersvote;

/**
 * By which rules a vote is counted: CFG-30 as it stood when the vote was announced.
 *
 * @param isWarned whether every ballot said that silence follows the majority
 */
public record VoteRules(MajorityKind majority, ProxyRule proxies, DeemedVote deemed, boolean isWarned) {}
