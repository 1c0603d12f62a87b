package org.lianxi.meeting.decision;

import java.util.List;
import org.lianxi.committee.procedure.ParameterVersion;

/**
 * A parameter as it was when an item was decided.
 *
 * @param number of DOMAIN §12, such as {@code CFG-08}
 * @param version counts the versions of the place that set it; 0 for the usual value
 */
public record RuleVersion(String number, String key, String value, int version) {

    static RuleVersion of(ParameterVersion used) {
        return new RuleVersion(used.parameter().number(), used.parameter().key(), used.value(), used.number());
    }

    static List<RuleVersion> read(String written) {
        return written.lines()
                .map(line -> line.split(" ", -1))
                .filter(parts -> parts.length == 4)
                .map(RuleVersion::read)
                .toList();
    }

    private static RuleVersion read(String[] parts) {
        return new RuleVersion(parts[0], parts[1], parts[2], Integer.parseInt(parts[3]));
    }

    /** As it is kept: four words. */
    @Override
    public String toString() {
        return number + " " + key + " " + value + " " + version;
    }
}
