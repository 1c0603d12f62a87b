package org.lianxi.meeting.decision;

/** The rules of DOMAIN §4.2 {@code resolutionAdoption} that are in use. */
public enum AdoptionRule {
    A0,
    A1,
    A2
}
