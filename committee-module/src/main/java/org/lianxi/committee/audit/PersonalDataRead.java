package org.lianxi.committee.audit;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * Somebody read personal data of others. A use case that hands such data out fires it as its last line:
 *
 * <pre>{@code
 * acts.fire(PersonalDataRead.of(by, PersonalData.ACCOUNTS, Map.of("page", "1")));
 * }</pre>
 *
 * @param what which data
 * @param subject whose, or on what; a list stands for itself
 * @param details what was asked for; never what was read
 */
public record PersonalDataRead(
        PersonId reader,
        PersonalData what,
        Subject subject,
        Optional<OrganisationId> community,
        Map<String, String> details)
        implements Act {

    /** A list of them was read. */
    public static PersonalDataRead of(PersonId reader, PersonalData what, Map<String, String> asked) {
        return new PersonalDataRead(
                reader, what, new Subject("personal-data", what.name()), Optional.empty(), Map.copyOf(asked));
    }

    /** Those of one subject in one community were read. */
    public static PersonalDataRead of(
            PersonId reader, PersonalData what, Subject subject, Optional<OrganisationId> community) {
        return new PersonalDataRead(reader, what, subject, community, Map.of("data", what.name()));
    }

    @Override
    public Optional<PersonId> by() {
        return Optional.of(reader);
    }
}
