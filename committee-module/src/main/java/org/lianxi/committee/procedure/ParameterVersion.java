package org.lianxi.committee.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * The value of a parameter that holds somewhere, and whose word it is.
 *
 * @param value a whole number, or one of the words of the parameter
 * @param origin who set it
 * @param place where it was set; empty for the usual value
 * @param number counts the versions of the parameter in that place; 0 for the usual value
 * @param since the first day; empty for the usual value
 */
public record ParameterVersion(
        Parameter parameter,
        String value,
        Origin origin,
        Optional<OrganisationId> place,
        int number,
        Optional<LocalDate> since) {

    /** The value that holds where nobody chose. */
    public static ParameterVersion usual(Parameter parameter) {
        return new ParameterVersion(
                parameter, parameter.range().usual(), Origin.USUAL, Optional.empty(), 0, Optional.empty());
    }

    /** The value, where it is a number. */
    public int asNumber() {
        return Integer.parseInt(value);
    }

    /** The value, where it is yes or no. */
    public boolean asYes() {
        return Boolean.parseBoolean(value);
    }

    /** Where the value comes from: what a place decides for itself rests on its own word. */
    public Source source() {
        return parameter.source();
    }
}
