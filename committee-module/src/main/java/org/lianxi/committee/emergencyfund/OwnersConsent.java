package org.lianxi.committee.emergencyfund;

/** What the owners' committee has said. */
public enum OwnersConsent {
    GIVEN,
    NOT_GIVEN
}
