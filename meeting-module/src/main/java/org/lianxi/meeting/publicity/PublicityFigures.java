package org.lianxi.meeting.publicity;

import java.util.List;

/**
 * Exact counts of a period. DOMAIN §6 K17a: notices whose posting limit lies in it.
 *
 * @param running of those due, of which it is not known yet
 */
public record PublicityFigures(int compliant, int running, int due) {

    static PublicityFigures of(List<Compliance> notices) {
        return new PublicityFigures(
                count(notices, Compliance.COMPLIANT), count(notices, Compliance.RUNNING), notices.size());
    }

    private static int count(List<Compliance> notices, Compliance which) {
        return Math.toIntExact(notices.stream().filter(each -> each == which).count());
    }
}
