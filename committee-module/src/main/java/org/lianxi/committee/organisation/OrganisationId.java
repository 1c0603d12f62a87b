package org.lianxi.committee.organisation;

import com.fasterxml.uuid.Generators;

/**
 * Names one organisation for ever. Communities and streets are organisations too.
 *
 * @param value at most 36 ASCII characters
 */
public record OrganisationId(String value) {

    /** The id of an organisation about to be registered. */
    public static OrganisationId fresh() {
        return new OrganisationId(
                Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
