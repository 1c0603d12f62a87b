package org.lianxi.committee.mandate;

/** On what a delegate's authorisation rests. */
public enum AuthorisationKind {
    /** 会议决定: the committee has decided it for an occasion. */
    DECISION,
    /** 常任授权: a standing authorisation. */
    STANDING
}
