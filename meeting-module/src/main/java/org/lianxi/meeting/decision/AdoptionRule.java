package org.lianxi.meeting.decision;

/**
 * The rules of DOMAIN §4.2 {@code resolutionAdoption} [DESIGN]: {@link #A0} consent of the obliged, {@link #A1} consensus,
 * {@link #A2} majority of the parties, {@link #A3} a question of procedure, {@link #A4} two parties only.
 */
public enum AdoptionRule {
    A0,
    A1,
    A2,
    A3,
    A4
}
