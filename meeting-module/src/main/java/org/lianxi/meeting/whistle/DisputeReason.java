package org.lianxi.meeting.whistle;

/** Why a department holds that the call is not for it. DOMAIN X09. */
public enum DisputeReason {
    NOT_MY_DUTY,
    NO_AUTHORITY,
    ILLEGAL,
    ALREADY_DONE
}
