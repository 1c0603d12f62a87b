package org.lianxi.committee.procedure;

/**
 * What law leaves of a choice. Nobody may cross it, in no place and with no reason.
 *
 * @param least the smallest lawful number
 * @param most the largest lawful number
 * @param ground the law, as cited in DOMAIN §13
 */
public record LegalBound(int least, int most, String ground) {

    boolean admits(int number) {
        return number >= least && number <= most;
    }
}
